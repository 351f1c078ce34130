export * from './bookings';
export * from './candidates.service';
export * from './membership.service';
export * from './people-facts';
export * from './team-members';
export * from './teams.service';
