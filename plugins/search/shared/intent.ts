import { normalize } from '../../../src/content/search/normalize';

/** How people say that something does not work: negations, regret, the verbs of failing. */
const signs = [
  /[\p{Script=Hiragana}\p{Script=Han}]な[いか]|無[いか]/u,
  /ません|なくな|てしま|でしま|ちゃっ|おかし|勝手に/,
  /失敗|エラ|異常|障害|故障|不具合|トラブル|原因|文字化/,
  /落ち|消え|壊れ|壊し|固ま|止ま[るっ]|残[らるっ]/,
  // Something came otherwise than it was meant: 止めたら切り替わった, つもりなのに.
  /のに|[たで]ら.*[ただ]$/,
];

/**
 * Whether a query is about something that went wrong: its answer is more often a caution, a question or a rule
 * than a step of a guide.
 */
export function isTrouble(query: string): boolean {
  const { text } = normalize(query);
  return signs.some((sign) => sign.test(text));
}

const definition = /って(?:何|なに|なん)|とは|意味|定義|\bmeaning\b|\bwhat is\b/i;

/** Whether a query asks what something is. */
export function asksMeaning(query: string): boolean {
  return definition.test(query.normalize('NFKC'));
}

const question =
  /[?？]|ですか|ますか|でしょうか|かな$|どう|なぜ|どこ|どちら|どっち|どれ|どの|いつ|いくつ|誰が|何[がをはにでか分秒台本]|たい$|できる|教えて|とは$/;

/** Whether a query asks a question: whole sentences are answered by questions that the site answers. */
export function isQuestion(query: string): boolean {
  return question.test(query.normalize('NFKC').trim());
}
