export * from './casework.module';
export * from './accounts';
export * from './settings/setting-values';
export * from './settings/settings.service';
export * from './settings/number-series';
export * from './mails/mail-writer';
