/** The two languages of the product. Chinese is the first, English its equal. */
export type Lang = 'zh-CN' | 'en';

/** One sentence or label in both languages. A missing language does not compile. */
export type Text = Readonly<Record<Lang, string>>;
