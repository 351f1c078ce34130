import { csvCell, toCsv } from './csv';

it('quotes what needs it and disarms what a spreadsheet would run', () => {
  expect(csvCell('plain')).toBe('plain');
  expect(csvCell('a "b", c')).toBe('"a ""b"", c"');
  expect(csvCell('=HYPERLINK("x")')).toBe('"\'=HYPERLINK(""x"")"');
  expect(csvCell('+49 40 123')).toBe("'+49 40 123");
  expect(csvCell('-5')).toBe('-5');
  expect(toCsv([['a', 'b'], ['1\n2', '证书']])).toBe('a,b\r\n"1\n2",证书');
});

it.each([['  =1+1', "'  =1+1"], ['＝1+1', "'＝1+1"], ['@SUM(A1)', "'@SUM(A1)"], ['-2+3', "'-2+3"], ['\t=1', '"\'\t=1"'], ['\n=1', '"\'\n=1"'], ['-5,25', '"-5,25"'], ['a=b', 'a=b']])('%j becomes %j', (text, cell) => {
  expect(csvCell(text)).toBe(cell);
});
