import type { MigrationInterface } from 'typeorm';
import { Tables1764000000000 } from './1764000000000-tables';
import { References1764000000010 } from './1764000000010-references';
import { RowAccess1764000000020 } from './1764000000020-row-access';
import { Independence1764000000030 } from './1764000000030-independence';
import { PublicRegister1764000000040 } from './1764000000040-public-register';
import { AuthSchema1764000000100 } from './1764000000100-auth-schema';
import { SessionPerson1764000000110 } from './1764000000110-session-person';
import { Search1764000000120 } from './1764000000120-search';
import { WriteAccess1764000000130 } from './1764000000130-write-access';
import { Indexes1764000000140 } from './1764000000140-indexes';
import { SearchCity1764000000150 } from './1764000000150-search-city';
import { WorkLists1764000000160 } from './1764000000160-work-lists';
import { ClauseWork1764000000200 } from './1764000000200-clause-work';
import { ObsoleteCopies1764000000210 } from './1764000000210-obsolete-copies';
import { CaseSearch1764000000220 } from './1764000000220-case-search';
import { PublicStanding1764000000230 } from './1764000000230-public-standing';
import { UploadMoment1764000000240 } from './1764000000240-upload-moment';
import { ListSearch1764000000250 } from './1764000000250-list-search';
import { AnswerDrafts1764000000260 } from './1764000000260-answer-drafts';
import { StandardFactors1764000000270 } from './1764000000270-standard-factors';

/** In order. Landed migrations stay as they are. */
export const MIGRATIONS: (new () => MigrationInterface)[] = [
  Tables1764000000000, References1764000000010, RowAccess1764000000020, Independence1764000000030, PublicRegister1764000000040,
  AuthSchema1764000000100, SessionPerson1764000000110,
  Search1764000000120, WriteAccess1764000000130, Indexes1764000000140, SearchCity1764000000150, WorkLists1764000000160,
  ClauseWork1764000000200, ObsoleteCopies1764000000210, CaseSearch1764000000220, PublicStanding1764000000230, UploadMoment1764000000240,
  ListSearch1764000000250, AnswerDrafts1764000000260, StandardFactors1764000000270,
];
