import { ApiProperty, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsNumber, IsOptional, IsString, IsUUID, Length, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import type { CalculationView } from '@cb/casework';
import { CALCULATION_PURPOSES, type CalculationPurpose, type CalculationRequest, type FrozenInputs, type SiteDays, type TimeResult } from '@cb/persistence';
import { CALCULATION_WARNINGS, type CalculationWarning, type ClampReport, explainStep, LANGUAGES, type LocalText, MULTI_SITE_CONDITIONS, type Reasons, SAMPLED_AUDITS, type SampledAudit, type SamplePlan, type SampleRule, SAMPLING_CONDITIONS, type Step } from '@cb/domain';
import { TEXT_BY_LANGUAGE } from '../http/is-local-text';
import { MayBeLeftOut } from '../http/left-out';
import { AreReasons } from '../http/reasons';
import { CountedPeopleDto, SiteDto } from '../sites/site.dto';

const CONDITIONS = [...Object.keys(MULTI_SITE_CONDITIONS), ...Object.keys(SAMPLING_CONDITIONS)];
const STATES = ['draft', 'fixed', 'superseded'] as const;

/** Of the certification body's list; whole percent, negative for less time. */
export class ReasonedFactorDto {
  @IsString() @Length(1, 60) standard!: string;
  @IsString() @Length(1, 60) code!: string;
  @IsInt() @Min(-100) @Max(200) pct!: number;
  @IsString() @MaxLength(4000) reason!: string;
}
export class SiteFactorDto extends ReasonedFactorDto { @IsUUID() siteId!: string }
export class CentralProcessesDto {
  @IsUUID() siteId!: string;
  /** Usually 0 to -20. */
  @IsInt() @Min(-100) @Max(0) pct!: number;
  @IsString() @Length(1, 4000) reason!: string;
}
export class ReasonedPercentDto {
  @IsInt() @Min(0) @Max(200) pct!: number;
  @IsString() @Length(1, 4000) reason!: string;
}
export class ManualTimeDto {
  @IsNumber() @Min(0.5) @Max(1000) initialDays!: number;
  @IsString() @Length(1, 4000) reason!: string;
}
export class ExtraSitesDto {
  @IsString() @Length(1, 100) group!: string;
  @IsInt() @Min(1) @Max(100_000) count!: number;
  @IsString() @Length(1, 4000) reason!: string;
}
export class CalculateDto {
  @MayBeLeftOut() @IsUUID() id?: string;
  @ApiProperty({ enum: CALCULATION_PURPOSES, required: false }) @MayBeLeftOut() @IsIn(CALCULATION_PURPOSES) purpose?: CalculationPurpose;
  /** Of the only site, or of the central function. */
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(100) @ValidateNested({ each: true }) @Type(() => ReasonedFactorDto) factors?: ReasonedFactorDto[];
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(500) @ValidateNested({ each: true }) @Type(() => SiteFactorDto) siteFactors?: SiteFactorDto[];
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(500) @ValidateNested({ each: true }) @Type(() => CentralProcessesDto) centralProcesses?: CentralProcessesDto[];
  /** Reduction for several standards audited together; up to 20 is applied. */
  @IsOptional() @ValidateNested() @Type(() => ReasonedPercentDto) integration?: ReasonedPercentDto | null;
  @IsOptional() @ValidateNested() @Type(() => ReasonedPercentDto) addedComplexity?: ReasonedPercentDto | null;
  @IsOptional() @IsInt() @Min(20) @Max(40) stage1SharePct?: number | null;
  /** Only above 10,700 people. */
  @IsOptional() @ValidateNested() @Type(() => ManualTimeDto) manual?: ManualTimeDto | null;
  /** Conditions of MD1 that hold; with one missing every site is visited. */
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(20) @IsIn(CONDITIONS, { each: true }) conditionsMet?: string[];
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(100) @ValidateNested({ each: true }) @Type(() => ExtraSitesDto) extraSites?: ExtraSitesDto[];
  @MayBeLeftOut() @IsString() @MaxLength(10_000) justification?: string;
}
/** Plain values; what is left out is nothing. */
export const calculationRequest = ({
  purpose = 'initial', factors = [], siteFactors = [], centralProcesses = [], integration = null, addedComplexity = null, stage1SharePct = null, manual = null,
  conditionsMet = [], extraSites = [], justification = '',
}: CalculateDto): CalculationRequest =>
  JSON.parse(JSON.stringify({ purpose, factors, siteFactors, centralProcesses, integration, addedComplexity, stage1SharePct, manual, conditionsMet, extraSites, justification })) as CalculationRequest;

export class FixTimeDto {
  @IsInt() @Min(1) version!: number;
  /** Why this time is right for this client (R-TIME-00); may stand in the calculation already. */
  @MayBeLeftOut() @IsString() @MaxLength(10_000) justification?: string;
  @MayBeLeftOut() @AreReasons() reasons?: Reasons;
}

/** Days of 8 hours; null where they must be set by hand. */
export class AuditDaysDto {
  initialDays!: number | null;
  stage1Days!: number | null;
  stage2Days!: number | null;
  surveillanceDays!: number | null;
  recertificationDays!: number | null;
  minAuditProperDays!: number | null;
}
export class SiteDaysDto implements SiteDays {
  @ApiProperty({ format: 'uuid' }) siteId!: string;
  initialDays!: number | null;
  surveillanceDays!: number | null;
  recertificationDays!: number | null;
}
export class StepDto {
  what!: string;
  rule!: string;
  tableVersion!: string | null;
  @ApiProperty({ type: 'object', additionalProperties: true }) inputs!: Step['inputs'];
  @ApiProperty({ type: Object, nullable: true }) result!: Step['result'];
  /** The step as a sentence, by language. */
  @ApiProperty(TEXT_BY_LANGUAGE) sentence!: LocalText;
}
export class WarningDto { code!: string; @ApiProperty(TEXT_BY_LANGUAGE) message!: LocalText }
export class FrozenTableDto { standard!: string; tableId!: string; tableVersion!: string; confirmed!: boolean; source!: string }
export class FrozenSiteDto extends PickType(SiteDto, ['id', 'name', 'isCentral', 'activityGroup', 'scope', 'shifts', 'kind']) {
  people!: CountedPeopleDto;
}
/** What it was worked out from, as it stood then. */
export class FrozenInputsDto implements FrozenInputs {
  @ApiProperty({ enum: CALCULATION_PURPOSES }) purpose!: CalculationPurpose;
  factors!: ReasonedFactorDto[];
  siteFactors!: SiteFactorDto[];
  centralProcesses!: CentralProcessesDto[];
  @ApiProperty({ type: ReasonedPercentDto, nullable: true }) integration!: ReasonedPercentDto | null;
  @ApiProperty({ type: ReasonedPercentDto, nullable: true }) addedComplexity!: ReasonedPercentDto | null;
  stage1SharePct!: number | null;
  @ApiProperty({ type: ManualTimeDto, nullable: true }) manual!: ManualTimeDto | null;
  conditionsMet!: string[];
  extraSites!: ExtraSitesDto[];
  justification!: string;
  standards!: string[];
  sites!: FrozenSiteDto[];
  tables!: FrozenTableDto[];
  seed!: string;
}
export class SamplePickDto {
  @ApiProperty({ format: 'uuid' }) siteId!: string;
  @ApiProperty({ enum: ['random', 'spread', 'all'] }) how!: SamplePlan['groups'][number]['picks'][number]['how'];
  reasons!: string[];
}
/** Sites that one rule applies to: how many there are, how many are visited and which. */
export class SampleGroupDto {
  id!: string;
  @ApiProperty({ enum: ['sample', 'new_group', 'all', 'rotation'] }) rule!: SampleRule;
  sites!: number;
  minimum!: number;
  size!: number;
  randomMinimum!: number;
  candidates!: string[];
  picks!: SamplePickDto[];
}
export class SampleDto {
  @ApiProperty({ enum: SAMPLED_AUDITS }) audit!: SampledAudit;
  @ApiProperty({ format: 'uuid' }) central!: string;
  seed!: string;
  algorithm!: string;
  groups!: SampleGroupDto[];

  static from({ audit, central, seed, algorithm, groups }: SamplePlan): SampleDto {
    return { audit, central, seed, algorithm, groups };
  }
}
/** What a request comes to. */
export class AuditTimeDto {
  @ApiProperty({ enum: ['single', 'integrated', 'multi_site'] }) kind!: TimeResult['kind'];
  days!: AuditDaysDto;
  sites!: SiteDaysDto[];
  samples!: SampleDto[];
  /** Conditions of MD1 that were not confirmed, so that every site is visited. */
  unmet!: string[];
  warnings!: WarningDto[];
  steps!: StepDto[];

  static from({ kind, days, sites, samples, unmet, warnings, steps }: TimeResult): AuditTimeDto {
    return { kind, days, sites, samples: samples.map(SampleDto.from), unmet, warnings: warnings.map(warningDto), steps: steps.map(stepDto) };
  }
}
export class CalculationDto extends AuditTimeDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  version!: number;
  @ApiProperty({ format: 'uuid' }) caseId!: string;
  number!: number;
  @ApiProperty({ enum: CALCULATION_PURPOSES }) purpose!: CalculationPurpose;
  @ApiProperty({ enum: STATES }) state!: (typeof STATES)[number];
  justification!: string;
  inputs!: FrozenInputsDto;
  /** What changed in the case since (R-AGR-02). */
  changedSince!: string[];
  calculatedById!: string;
  fixedById!: string | null;
  fixedAt!: string | null;

  static of({ calculation, changedSince }: CalculationView): CalculationDto {
    const { id, version, caseId, number, purpose, state, justification, inputs, result, calculatedById, fixedById, fixedAt } = calculation;
    return {
      id, version, caseId, number, purpose, state, justification, inputs, ...AuditTimeDto.from(result), changedSince, calculatedById, fixedById, fixedAt: fixedAt?.toISOString() ?? null,
    };
  }
}
export class ClampReportDto implements ClampReport {
  files!: number;
  clamped!: number;
  /** Whole, rounded down. */
  percent!: number;
}
const warningDto = (code: CalculationWarning): WarningDto => ({ code, message: CALCULATION_WARNINGS[code] });
const stepDto = (step: Step): StepDto => ({
  what: step.what, rule: step.rule, tableVersion: step.tableVersion, inputs: step.inputs, result: step.result,
  sentence: Object.fromEntries(LANGUAGES.map((language) => [language, explainStep(step, language)])),
});
