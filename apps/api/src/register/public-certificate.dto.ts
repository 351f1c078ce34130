import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsISO31661Alpha2, IsString, MaxLength, MinLength } from 'class-validator';
import type { RegisterEntry, RegisterFile } from '@cb/casework';
import { type Day, type Language, LANGUAGES, type LocalText, SHOWN_STATUSES, type ShownStatus } from '@cb/domain';
import { TEXT_BY_LANGUAGE } from '../http/is-local-text';
import { MayBeLeftOut } from '../http/left-out';

export class RegisterSearchDto {
  /** Beginning of a number, or part of a name or of a city. */
  @MayBeLeftOut() @IsString() @MinLength(0) @MaxLength(100) q?: string;
  @MayBeLeftOut() @IsString() @MaxLength(60) standard?: string;
  @MayBeLeftOut() @IsISO31661Alpha2() country?: string;
  /** The number to go on after. */
  @MayBeLeftOut() @IsString() @MaxLength(60) after?: string;
  @MayBeLeftOut() @IsIn(LANGUAGES) lang?: Language;
}

export class PublicSiteDto {
  @ApiProperty(TEXT_BY_LANGUAGE) name!: LocalText;
  @ApiProperty({ ...TEXT_BY_LANGUAGE, nullable: true }) city!: LocalText | null;
  @ApiProperty({ ...TEXT_BY_LANGUAGE, nullable: true }) scope!: LocalText | null;
  central!: boolean;
}

/** What anybody may know of a certificate. Days are calendar days of the certification body. */
export class PublicCertificateDto {
  number!: string;
  @ApiProperty({ enum: SHOWN_STATUSES }) status!: ShownStatus;
  statusSinceOn!: Day;
  edition!: string;
  version!: number;
  @ApiProperty(TEXT_BY_LANGUAGE) legalName!: LocalText;
  @ApiProperty({ ...TEXT_BY_LANGUAGE, nullable: true }) tradingName!: LocalText | null;
  @ApiProperty(TEXT_BY_LANGUAGE) city!: LocalText;
  country!: string;
  @ApiProperty(TEXT_BY_LANGUAGE) scope!: LocalText;
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

export class PublicAccreditationDto {
  /** The accreditation body. */
  body!: string;
  /** Under which it accredits the certification body. */
  number!: string;
}

export class PublicStatusDto {
  @ApiProperty({ enum: SHOWN_STATUSES }) status!: ShownStatus;
  sinceOn!: Day;
}

/** One certificate with who stands behind it and how its status went. */
export class PublicCertificateFileDto extends PublicCertificateDto {
  @ApiProperty(TEXT_BY_LANGUAGE) certificationBody!: LocalText;
  @ApiProperty({ type: PublicAccreditationDto, nullable: true }) accreditation!: PublicAccreditationDto | null;
  /** Oldest first; the last is today's. */
  statusHistory!: PublicStatusDto[];

  static of(file: RegisterFile): PublicCertificateFileDto {
    const { accreditation, history, bodyName } = file;
    return { ...PublicCertificateDto.from(file), certificationBody: bodyName, accreditation, statusHistory: history.map(({ status, sinceOn }) => ({ status, sinceOn })) };
  }
}

export class PublicCertificatePageDto {
  items!: PublicCertificateDto[];
  next!: string | null;
}
