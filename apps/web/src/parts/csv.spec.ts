import { csvCell, toCsv } from './csv';

it('quotes what needs it and disarms what a spreadsheet would run', () => {
  expect(csvCell('plain')).toBe('plain');
  expect(csvCell('a "b", c')).toBe('"a ""b"", c"');
  expect(csvCell('=HYPERLINK("x")')).toBe('"\'=HYPERLINK(""x"")"');
  expect(csvCell('+49 40 123')).toBe("'+49 40 123");
  expect(csvCell('-5')).toBe('-5');
  expect(toCsv([['a', 'b'], ['1\n2', '证书']])).toBe('a,b\r\n"1\n2",证书');
});
