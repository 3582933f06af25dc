import { Answerer } from './answer';
import type { AnswerMessage, QuestionMessage } from './protocol';

/** The worker of `/check/`: see plugins/script-tools for how it is bundled and started. */

const answerer = new Answerer();

self.onmessage = ({ data }: MessageEvent<QuestionMessage>): void => {
  const { id, ...question } = data;
  let message: AnswerMessage;
  try {
    message = { id, answer: answerer.answer(question) };
  } catch (error) {
    message = { id, error: error instanceof Error ? error.message : String(error) };
  }
  self.postMessage(message);
};
