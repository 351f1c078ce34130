import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsISO31661Alpha2, IsString, MaxLength, MinLength } from 'class-validator';
import type { RegisterEntry } from '@cb/casework';
import { type Day, type Language, LANGUAGES, type LocalText, SHOWN_STATUSES, type ShownStatus } from '@cb/domain';
import { MayBeLeftOut } from '../http/left-out';

export class RegisterSearchDto {
  /** Beginning of a number, or part of a name. */
  @MayBeLeftOut() @IsString() @MinLength(0) @MaxLength(100) q?: string;
  @MayBeLeftOut() @IsString() @MaxLength(60) standard?: string;
  @MayBeLeftOut() @IsISO31661Alpha2() country?: string;
  /** The number to go on after. */
  @MayBeLeftOut() @IsString() @MaxLength(60) after?: string;
  @MayBeLeftOut() @IsIn(LANGUAGES) lang?: Language;
}

export class PublicSiteDto {
  name!: LocalText;
  city!: LocalText | null;
  scope!: LocalText | null;
  central!: boolean;
}

/** What anybody may know of a certificate. Days are calendar days of the certification body. */
export class PublicCertificateDto {
  number!: string;
  @ApiProperty({ enum: SHOWN_STATUSES }) status!: ShownStatus;
  statusSinceOn!: Day;
  edition!: string;
  version!: number;
  legalName!: LocalText;
  tradingName!: LocalText | null;
  city!: LocalText;
  country!: string;
  scope!: LocalText;
  sites!: PublicSiteDto[];
  firstCertifiedOn!: Day;
  effectiveOn!: Day;
  expiryOn!: Day;

  static from({ certificate, status, sinceOn }: RegisterEntry): PublicCertificateDto {
    const { holder } = certificate;
    return {
      number: certificate.number, status, statusSinceOn: sinceOn, edition: certificate.edition, version: certificate.version,
      legalName: holder.legalName, tradingName: holder.tradingName, city: holder.address.city, country: holder.address.country, scope: certificate.scope,
      sites: certificate.sites.map(({ name, address, scope, central }) => ({ name, city: address?.city ?? null, scope, central })),
      firstCertifiedOn: certificate.firstCertifiedOn, effectiveOn: certificate.effectiveOn, expiryOn: certificate.expiryOn,
    };
  }
}

export class PublicCertificatePageDto {
  items!: PublicCertificateDto[];
  next!: string | null;
}
