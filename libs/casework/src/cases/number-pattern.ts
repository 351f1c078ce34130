/**
 * A number from the certification body's pattern: `C-{year}-{seq:4}` gives `C-2026-0007`.
 * Tokens: {scheme} {year} {seq} {size}, `seq` with an optional width.
 */
export function numberFrom(pattern: string, values: { scheme?: string; year: number; seq: number; size?: string }): string {
  return pattern.replace(/\{(\w+)(?::(\d))?\}/g, (whole, name: string, width?: string) => {
    switch (name) {
      case 'seq': return String(values.seq).padStart(Number(width ?? 1), '0');
      case 'year': return String(values.year);
      case 'scheme': return values.scheme ?? '';
      case 'size': return values.size ?? '';
      default: return whole;
    }
  });
}
