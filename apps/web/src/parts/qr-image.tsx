import { qrCode } from '../lib/qr';

/** A QR code with its quiet zone, dark on white in either colour scheme, as cameras want it. */
export function QrImage({ text, label }: { text: string; label: string }) {
  const rows = qrCode(text);
  const side = rows.length + 8;
  const dark = rows.flatMap((row, y) => row.flatMap((module, x) => (module ? [`M${x + 4} ${y + 4}h1v1h-1z`] : []))).join('');
  return <svg role="img" aria-label={label} viewBox={`0 0 ${side} ${side}`} width={208} height={208} shapeRendering="crispEdges" style={{ display: 'block' }}><rect width={side} height={side} fill="#fff" /><path d={dark} fill="#000" /></svg>;
}
