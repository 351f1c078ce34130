import 'reflect-metadata';
import { Type } from 'class-transformer';
import { IsArray, IsInt, IsString, Min, ValidateNested } from 'class-validator';
import { HttpProblem } from './problem';
import { inputValidation } from './validation';

class Site {
  @IsString() name!: string;
  @IsInt() @Min(1) people!: number;
}
class Body {
  @IsArray() @ValidateNested({ each: true }) @Type(() => Site) sites!: Site[];
}

const check = (body: unknown): Promise<unknown> => inputValidation().transform(body, { type: 'body', metatype: Body });
const pathsOf = (body: unknown): Promise<string[]> => check(body).then(() => [], (error: HttpProblem) => error.errors.map(({ path }) => path));

it('names the entry of a list by its index', async () => {
  expect(await pathsOf({ sites: [{ name: 'A', people: 3 }, { name: 'B', people: 0 }] })).toEqual(['sites[1].people']);
});

it('names every wrong field at once', async () => {
  expect(await pathsOf({ sites: [{ people: 'three', colour: 'red' }] })).toEqual(expect.arrayContaining(['sites[0].name', 'sites[0].people', 'sites[0].colour']));
});

it('converts nothing silently', async () => {
  expect(await pathsOf({ sites: [{ name: 'A', people: '3' }] })).toEqual(expect.arrayContaining(['sites[0].people']));
});

it('gives what passed as its class', async () => {
  expect((await check({ sites: [{ name: 'A', people: 3 }] }) as Body).sites[0]).toBeInstanceOf(Site);
});

it('says it in a sentence of its own', async () => {
  await expect(check({ sites: [{ name: 'A', people: 0 }] })).rejects.toMatchObject({ code: 'malformed', errors: [{ path: 'sites[0].people', message: 'Must not be less than 1' }] });
});
