import { Injectable } from '@nestjs/common';
import { inLanguage } from '@cb/domain';
import { addressText, makeMailTokenLink, SettingsService } from '@cb/casework';
import type { MailEntity, MailTokenPurpose, Tx } from '@cb/persistence';
import { Config, MAIL_TEMPLATES, type MailParams, type MailTemplate, type RenderedMail, renderMail } from '@cb/platform';

/** Mails whose link works once and for a while: it is made when the mail is sent, and only its hash is stored (DECISIONS 23). */
const TOKEN_PURPOSES: Partial<Record<MailTemplate, MailTokenPurpose>> = {
  verification: 'verify_email', invitation: 'invitation', password_reset: 'reset_password',
};

/** A mail that can never be written as it stands: an unknown template, a value missing. */
export class MailUnwritable extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'MailUnwritable';
  }
}

/** Turns a mail's row into its words, in the recipient's language. */
@Injectable()
export class MailContent {
  constructor(private readonly config: Config, private readonly settings: SettingsService) {}

  /** @throws MailUnwritable */
  async of(tx: Tx, mail: MailEntity): Promise<RenderedMail> {
    const template = MAIL_TEMPLATES.find((each) => each === mail.template);
    if (!template) throw new MailUnwritable(`there is no mail "${mail.template}"`);
    const body = await this.settings.value(tx, 'body');
    const params = { ...mail.params, ...(await this.tokenLink(tx, mail, TOKEN_PURPOSES[template])) };
    const sender = { name: inLanguage(body.name, mail.language), address: inLanguage(addressText(body.address), mail.language), timeZone: body.timeZone };
    try {
      // The row's values were checked by type when the mail was ordered; a hole in them throws here.
      return renderMail(template, mail.language, params as unknown as MailParams[typeof template], sender);
    } catch (error) {
      throw new MailUnwritable(error instanceof Error ? error.message : String(error), { cause: error });
    }
  }

  private async tokenLink(tx: Tx, mail: MailEntity, purpose: MailTokenPurpose | undefined): Promise<object> {
    if (!purpose) return {};
    if (!mail.recipientId) throw new MailUnwritable('a link that works once needs a recipient with an account');
    const { link, expiresAt } = await makeMailTokenLink(tx, this.config.baseUrl, mail.recipientId, purpose);
    return { link, validUntilAt: expiresAt.toISOString() };
  }
}
