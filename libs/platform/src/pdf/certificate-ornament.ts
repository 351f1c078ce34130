import type { PdfContent } from './pdf-printer';

export const INK = '#16324a';
export const GOLD = '#a8843a';
export const GREY = '#5b6670';
const MILLIMETRE = 72 / 25.4;
export const PAGE = { width: 210 * MILLIMETRE, height: 297 * MILLIMETRE } as const;

/** A fine engraved line, as on securities: one closed curve around a centre. */
function rosette(centreX: number, centreY: number, radius: number, petals: number, depth: number): { x: number; y: number }[] {
  const steps = petals * 24;
  return Array.from({ length: steps + 1 }, (_, step) => {
    const angle = (step / steps) * 2 * Math.PI;
    const distance = radius * (1 - depth + depth * Math.cos(petals * angle));
    return { x: round(centreX + distance * Math.cos(angle)), y: round(centreY + distance * Math.sin(angle)) };
  });
}
const round = (value: number): number => Math.round(value * 10) / 10;
const curve = (points: { x: number; y: number }[], lineColor: string, strokeOpacity: number, lineWidth = 0.4): object =>
  ({ type: 'polyline', points, closePath: true, lineColor, lineWidth, strokeOpacity });

const frame = (inset: number, lineWidth: number, lineColor: string): object =>
  ({ type: 'rect', x: inset, y: inset, w: PAGE.width - 2 * inset, h: PAGE.height - 2 * inset, lineWidth, lineColor });

const corner = (x: number, y: number): object[] => [
  { type: 'rect', x: x - 4, y: y - 4, w: 8, h: 8, color: '#ffffff' },
  curve(rosette(x, y, 9, 8, 0.35), GOLD, 1, 0.5),
  { type: 'ellipse', x, y, r1: 1.6, r2: 1.6, color: GOLD },
];

/** The frame of every page, and on the front a pale rosette behind the text. */
export function pageOrnament(front: boolean): PdfContent {
  const inset = 26;
  const centre: [number, number] = [PAGE.width / 2, PAGE.height * 0.43];
  const behind = front
    ? [[225, 36, 0.16], [206, 36, 0.24], [178, 30, 0.3], [138, 24, 0.38], [92, 18, 0.5]].map(([radius = 0, petals = 0, depth = 0]) => curve(rosette(...centre, radius, petals, depth), INK, 0.1))
    : [];
  const corners = [[inset, inset], [PAGE.width - inset, inset], [inset, PAGE.height - inset], [PAGE.width - inset, PAGE.height - inset]];
  return { canvas: [...behind, frame(20, 1.6, INK), frame(inset, 0.6, GOLD), ...corners.flatMap(([x = 0, y = 0]) => corner(x, y))] };
}

/** Stands where the certification body has no mark of its own. */
export const seal = (): PdfContent => ({
  canvas: [
    curve(rosette(26, 26, 26, 32, 0.1), GOLD, 1, 0.6), curve(rosette(26, 26, 22, 24, 0.16), INK, 0.9, 0.5),
    curve(rosette(26, 26, 17, 16, 0.3), GOLD, 0.9, 0.5), curve(rosette(26, 26, 10, 8, 0.5), INK, 0.9, 0.5),
    { type: 'ellipse', x: 26, y: 26, r1: 1.8, r2: 1.8, color: GOLD },
  ],
});

/** A short rule with a lozenge, between two thoughts; centred on a line of `width`. */
export function divider(width: number): PdfContent {
  const middle = width / 2;
  return {
    canvas: [
      { type: 'line', x1: middle - 70, y1: 4, x2: middle - 8, y2: 4, lineWidth: 0.6, lineColor: GOLD },
      { type: 'line', x1: middle + 8, y1: 4, x2: middle + 70, y2: 4, lineWidth: 0.6, lineColor: GOLD },
      { type: 'polyline', points: [{ x: middle, y: 1 }, { x: middle + 3, y: 4 }, { x: middle, y: 7 }, { x: middle - 3, y: 4 }], closePath: true, color: GOLD, lineWidth: 0 },
    ],
  };
}
