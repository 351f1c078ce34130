import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * R-DEC-01 in the database: nobody who stands in a team of any audit of the cycle, in whatever function, reviews or decides
 * (ISO/IEC 17021-1:2015, 9.5.1; DECISIONS 10). Holds for every role that writes, the owner's included.
 */
export class Independence1764000000030 implements MigrationInterface {
  name = 'Independence1764000000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION decision_is_independent() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      DECLARE who uuid;
      BEGIN
        IF TG_TABLE_NAME = 'technical_review' THEN who := NEW.reviewer_id; ELSE who := NEW.decided_by_id; END IF;
        IF EXISTS (SELECT FROM audit_team_member m JOIN audit a ON a.id = m.audit_id WHERE a.cycle_id = NEW.cycle_id AND m.person_id = who) THEN
          RAISE EXCEPTION 'R-DEC-01: this person was in an audit team of the cycle'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'decision_is_independent', TABLE = TG_TABLE_NAME;
        END IF;
        RETURN NEW;
      END $$`);
    for (const table of ['certification_decision', 'technical_review']) {
      await runner.query(`CREATE TRIGGER decision_is_independent BEFORE INSERT OR UPDATE ON ${table} FOR EACH ROW EXECUTE FUNCTION decision_is_independent()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION decision_is_independent CASCADE');
  }
}
