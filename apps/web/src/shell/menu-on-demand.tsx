import { cloneElement, type HTMLAttributes, type ReactElement, type ReactNode } from 'react';
import { useLater } from '../lib/later';

const fetchMenus = () => import('./menus');
type Menus = Awaited<ReturnType<typeof fetchMenus>>;

interface Props { button: ReactElement<HTMLAttributes<HTMLElement>>; menu: (menus: Menus, button: ReactElement) => ReactNode }

/** A button whose menu is fetched when somebody presses it: no page begins with a menu open, and what positions one is heavy. */
export function MenuOnDemand({ button, menu }: Props) {
  const [menus, want] = useLater(fetchMenus);
  if (menus) return <>{menu(menus, button)}</>;
  return cloneElement(button, { 'aria-haspopup': 'menu', 'aria-expanded': false, onClick: want });
}
