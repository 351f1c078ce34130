import { addressText } from './address-text';

it('writes an address in the order of each language', () => {
  const address = { street: { en: '88 Zheyuan Road', zh: '喆园路88号' }, city: { en: 'Shanghai', zh: '上海市' }, postcode: '200120', country: 'CN' };
  expect(addressText(address)).toEqual({ en: '88 Zheyuan Road, 200120 Shanghai, China', zh: '中国 上海市 喆园路88号，邮编 200120' });
});

it('leaves out what is not known', () => {
  expect(addressText({ street: { en: '' }, city: { en: 'Hamburg' }, country: 'DE' }).en).toBe('Hamburg, Germany');
});
