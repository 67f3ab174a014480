import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { visit } from './visit.ts';

const QUIZ = '/course/quizzes/tiers/';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const question = (page: Page, number: number) => page.locator('[data-question]').nth(number - 1);
const right = (page: Page, number: number) => question(page, number).locator('.is-right > summary');
const wrong = (page: Page, number: number) => question(page, number).locator('.is-wrong > summary').first();
const score = (page: Page) => page.locator('[data-score] output').textContent();

describe('a quiz', () => {
  it('counts what was right at first try, says so at the end, and begins again', () =>
    visit(browser, QUIZ, async ({ page, trouble }) => {
      await wrong(page, 1).click();
      await right(page, 1).click();
      await expect.poll(() => score(page)).toBe('第一次就答对 0 题，已答 1 / 10');
      for (let number = 2; number <= 10; number++) await right(page, number).click();
      await expect.poll(() => score(page)).toBe('做完了：9 / 10');
      await page.getByRole('button', { name: '再做一次' }).click();
      expect(await page.locator('.question details[open]').count()).toBe(0);
      expect(await page.locator('[data-score]').isVisible()).toBe(false);
      expect(trouble).toEqual([]);
    }));

  it('keeps nothing of it', () =>
    visit(browser, QUIZ, async ({ page }) => {
      const kept = () =>
        page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie, location.href]);
      const before = await kept();
      await right(page, 1).click();
      await expect.poll(() => score(page)).toBe('第一次就答对 1 题，已答 1 / 10');
      expect(await kept()).toEqual(before);
      await page.reload();
      expect(await page.locator('.question details[open]').count()).toBe(0);
    }));

  it('is done by keyboard and without scripts: one answer open at a time', () =>
    visit(
      browser,
      QUIZ,
      async ({ page }) => {
        await wrong(page, 1).focus();
        await page.keyboard.press('Enter');
        expect(await question(page, 1).locator('details[open] .option-verdict').innerText()).toBe('不对');
        await right(page, 1).focus();
        await page.keyboard.press('Space');
        expect(await question(page, 1).locator('details[open] .option-verdict').allInnerTexts()).toEqual(['对']);
      },
      { javaScriptEnabled: false },
    ));

  it('is printed without answers, with the key after it', () =>
    visit(browser, QUIZ, async ({ page }) => {
      await right(page, 1).click();
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.option-why:visible').count()).toBe(0);
      expect(await page.locator('.quiz-key li:visible').count()).toBe(10);
    }));
});
