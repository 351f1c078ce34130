/** Thrown at start when settings are wrong; `problems` has one sentence for each. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'ConfigError';
  }
}

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads settings from the environment, collects every mistake instead of stopping at the first,
 * and remembers which names it was asked for. An empty setting counts as unset.
 */
export class SettingsReader {
  readonly names: string[] = [];
  private readonly problems: string[] = [];

  constructor(private readonly env: Environment) {}

  /** The text as set, or the fallback; a setting without fallback must be set. */
  text(name: string, fallback?: string): string {
    const value = this.raw(name);
    if (value !== undefined) return value;
    if (fallback === undefined) this.refuse(`${name} is not set.`);
    return fallback ?? '';
  }

  optional(name: string): string | null {
    return this.raw(name) ?? null;
  }

  integer(name: string, fallback: number, range: { min: number; max: number }): number {
    const value = this.raw(name);
    if (value === undefined) return fallback;
    const number = /^-?\d+$/.test(value) ? Number(value) : Number.NaN;
    if (number >= range.min && number <= range.max) return number;
    this.refuse(`${name} must be a whole number from ${range.min} to ${range.max}, not "${value}".`);
    return fallback;
  }

  /** `1`/`true` or `0`/`false`. */
  flag(name: string, fallback: boolean): boolean {
    const value = this.raw(name)?.toLowerCase();
    if (value === undefined) return fallback;
    if (value === '1' || value === 'true') return true;
    if (value !== '0' && value !== 'false') this.refuse(`${name} must be 1 or 0, not "${value}".`);
    return false;
  }

  oneOf<T extends string>(name: string, fallback: T, values: readonly T[]): T {
    const value = this.raw(name);
    if (value === undefined) return fallback;
    const known = values.find((each) => each === value);
    if (known === undefined) this.refuse(`${name} must be one of ${values.join(', ')}, not "${value}".`);
    return known ?? fallback;
  }

  /** An address with one of these schemes, or null when unset. The value is not repeated in the message: it may hold a password. */
  url(name: string, schemes: readonly string[]): string | null {
    const value = this.raw(name);
    if (value === undefined) return null;
    const scheme = URL.canParse(value) ? new URL(value).protocol.slice(0, -1) : '';
    if (!schemes.includes(scheme)) this.refuse(`${name} must be an address that starts with ${schemes.map((each) => `${each}://`).join(' or ')}.`);
    return value;
  }

  requireUrl(name: string, schemes: readonly string[]): string {
    const value = this.url(name, schemes);
    if (value === null) this.refuse(`${name} is not set; it must be an address that starts with ${schemes.map((each) => `${each}://`).join(' or ')}.`);
    return value ?? '';
  }

  refuse(problem: string): void {
    this.problems.push(problem);
  }

  /** @throws ConfigError with all problems found so far */
  finish(): void {
    if (this.problems.length > 0) throw new ConfigError(this.problems);
  }

  private raw(name: string): string | undefined {
    if (!this.names.includes(name)) this.names.push(name);
    const value = this.env[name]?.trim();
    return value === '' ? undefined : value;
  }
}
