import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import classes from './parts.module.css';

/** The name of a row, leading to the thing itself. */
export const RowLink = ({ to, children }: { to: string; children: ReactNode }) => <Link to={to} className={classes.rowLink}>{children}</Link>;
