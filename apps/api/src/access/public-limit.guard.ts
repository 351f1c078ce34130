import { isIPv6 } from 'node:net';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Config } from '@cb/platform';
import { HttpProblem } from '../http/problem';
import { type Access, ACCESS } from './allow';

const WINDOW_MS = 60_000;
/** More addresses than this in one minute share one count: a flood fills no memory. */
const MAX_ADDRESSES = 50_000;
const THE_REST = 'the rest';

/** Who calls: an IPv4 address, also in the form of IPv6; of IPv6 the network of 64 bits, since one caller has all of it. */
function callerOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!isIPv6(plain)) return plain;
  const [front = [], back] = plain.split('::').map((part) => part.split(':').filter((group) => group !== ''));
  const groups = back ? [...front, ...Array<string>(8 - front.length - back.length).fill('0'), ...back] : front;
  return groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16)).join(':');
}

/** What anybody may call is counted by address, in real time and in each process; sign-ins have their own count of failures beside it. */
@Injectable()
export class PublicLimitGuard implements CanActivate {
  private readonly counts = new Map<string, number>();
  private startedAt = 0;

  constructor(private readonly reflector: Reflector, private readonly config: Config) {}

  /** @throws HttpProblem `too_many_requests` with the seconds to wait in `retry-after` */
  canActivate(context: ExecutionContext): boolean {
    const access = this.reflector.get<Access | undefined>(ACCESS, context.getHandler());
    const most = this.config.publicRequestsPerMinute;
    if (most === 0 || access?.kind !== 'public' || !access.counted) return true;
    const wait = this.count(callerOf(context.switchToHttp().getRequest<FastifyRequest>().ip), most);
    if (wait > 0) throw new HttpProblem('too_many_requests', `Too many requests from your address. Please wait ${wait} seconds.`, [], { 'retry-after': String(wait) });
    return true;
  }

  private count(caller: string, most: number): number {
    const now = Date.now();
    if (now - this.startedAt >= WINDOW_MS || now < this.startedAt) {
      this.counts.clear();
      this.startedAt = now;
    }
    const key = this.counts.has(caller) || this.counts.size < MAX_ADDRESSES ? caller : THE_REST;
    const count = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, count);
    return count > most ? Math.ceil((this.startedAt + WINDOW_MS - now) / 1_000) : 0;
  }
}
