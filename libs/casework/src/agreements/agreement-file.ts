import { inLanguage, type Language } from '@cb/domain';
import type { AgreementTerms } from '@cb/persistence';
import { blocksAsText, textPdf, UnprintableText } from '@cb/platform';
import { agreementBlocks } from './agreement-text';

/** The agreement as a PDF; as plain text where a name is in a script that the fonts do not have, so that nothing is left blank. */
export async function agreementFile(terms: AgreementTerms, language: Language): Promise<{ fileName: string; bytes: Buffer }> {
  const blocks = agreementBlocks(terms, language);
  const name = `agreement-${terms.caseNumber}`;
  try {
    const bytes = await textPdf(blocks, { title: terms.caseNumber, author: inLanguage(terms.body.name, language), language });
    return { fileName: `${name}.pdf`, bytes };
  } catch (error) {
    if (!(error instanceof UnprintableText)) throw error;
    return { fileName: `${name}.txt`, bytes: Buffer.from(blocksAsText(blocks), 'utf8') };
  }
}
