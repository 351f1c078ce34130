export function StaffHome() { return null; }
