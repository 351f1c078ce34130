export function ClientHome() { return null; }
