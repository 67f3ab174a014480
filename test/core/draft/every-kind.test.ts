import { describe, expect, test } from 'vitest';
import { compile } from '#core/compile.ts';
import { format } from '#core/edit/format.ts';
import { put, shapeAt, type Way } from '#core/draft/answers.ts';
import { choicesFor } from '#core/draft/choices.ts';
import { fileOf, type Draft } from '#core/draft/draft.ts';
import { openQuestions, withSuggestions } from '#core/draft/next-question.ts';
import { DRAFTED, needsOf, pathOf, type Place } from '#core/draft/place.ts';
import type { Circumstances } from '#core/draft/questions/question.ts';
import { needsBody } from '#core/draft/questions/questions.ts';
import { tryOut } from '#core/draft/trial.ts';
import type { Kind } from '#schemas/index.ts';
import { parseDocument } from '#core/parse/parse.ts';
import { readContent } from '#host/content-folder.ts';
import { CONTENT } from '../../bench/given-files.ts';
import { AS_OF } from '../book.ts';

/** The plans and the method; no draft touches the course. */
const files = readContent(CONTENT).filter(({ path }) => !path.startsWith('course/'));
const compilation = compile(files, { today: AS_OF });
const book = compilation.draft;
if (!book) throw new Error('the demo book has no draft');
const paths = new Set(files.map(({ path }) => path));

/** A place of the demo book where the kind has no document yet: at an account that has people, where it can. */
function freePlace(kind: Kind): Place {
  const { names, date } = needsOf(kind);
  const of = (account: string) => ({
    ...(needsOf(kind).account && { account }),
    ...(needsOf(kind).name && { name: names?.[1] ?? 'new-one' }),
    ...(date && { date: '2026-11-15' }),
  });
  const places = [...(book?.accounts.values() ?? [])]
    .sort((a, b) => b.people.size - a.people.size)
    .map(({ id }) => of(id));
  const free = places.find((place) => !paths.has(pathOf(kind, place)));
  if (!free) throw new Error(`every account has its ${kind}`);
  return free;
}

/** Some value that the schema takes. */
function sample(kind: Kind, way: Way, given: Circumstances): unknown {
  const shape = shapeAt(kind, way);
  const item = shape?.type === 'list' ? shape.item : shape;
  const [first] = choicesFor(kind, way, given, 'en') ?? [];
  const value = item?.meta.day
    ? item.meta.past
      ? '2026-11-02'
      : '2027-01-15'
    : item?.type === 'number'
      ? Number(first?.value ?? item.min)
      : item?.type === 'boolean'
        ? true
        : (first?.value ?? 'Words');
  return shape?.type === 'list' ? [value] : value;
}

/** A draft with an answer to each question that needs one, and to no other. */
function draftOf(kind: Kind): Draft {
  const place = freePlace(kind);
  const plan = book?.accounts.get(place.account ?? '');
  const given = (answers: Draft['answers']): Circumstances => ({
    book: book ?? expect.fail(),
    asOf: AS_OF,
    name: place.name ?? '',
    answers,
    ...(plan && { plan }),
  });
  let answers = withSuggestions(kind, given({}));
  for (;;) {
    const next = openQuestions(kind, given(answers), new Set()).find(({ must }) => must);
    if (!next) return { kind, place, answers, ...(needsBody(kind) && { body: 'Words.' }) };
    answers = put(kind, answers, next.way, next.suggested ?? sample(kind, next.way, given(answers)));
    answers = withSuggestions(kind, given(answers));
  }
}

/** What only the account can mend: a development needs the team that the phase's page asks for. */
const ELSEWHERE: Partial<Record<Kind, readonly string[]>> = { development: ['phase/participants-missing'] };

describe.each(DRAFTED)('a new %s in the demo book', (kind) => {
  const draft = draftOf(kind);
  test.each(['zh-CN', 'en'] as const)('passes the check, with hints in %s', (lang) => {
    const { errors } = tryOut({ files, compilation }, [draft], lang);
    expect(errors.map(({ name }) => name)).toEqual(ELSEWHERE[kind] ?? []);
  });
  test('says what was answered and nothing else', () => {
    expect(parseDocument(fileOf(draft, 'en'), () => undefined)?.front.value).toEqual(draft.answers);
  });

  test('is in the order and style of the book', () => {
    if (Object.keys(draft.answers).length === 0) return; // hints alone have no order
    const document = parseDocument(fileOf(draft, 'en'), () => undefined) ?? expect.fail();
    expect(format(document).kind).toBe('same');
  });

  test('has no Chinese word in its English hints and headings', () => {
    const hints = fileOf(draft, 'en').text.match(/(?:# |^## ).*$/gm) ?? [];
    expect(hints.filter((hint) => /\p{Script=Han}/u.test(hint))).toEqual([]);
  });
});
