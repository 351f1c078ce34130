import { Anchor, type AnchorProps } from '@mantine/core';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';

export interface ListTarget { to: string; search?: Record<string, string> }

/** A link to a work list, with the filter that shows just the rows meant. */
export function ListLink({ to, search = {}, children, ...anchor }: ListTarget & AnchorProps & { children: ReactNode }) {
  const target: LinkProps = { to, search: search as LinkProps['search'] };
  return <Anchor {...anchor} renderRoot={(props) => <Link {...target} {...props} />}>{children}</Anchor>;
}
