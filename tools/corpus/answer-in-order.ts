/** Of each process so many articles may be read before the one is answered whose turn it is. */
const AHEAD = 8;

/**
 * Asks about each request, at most `jobs` at once, and gives the answers in the order of the requests, each as soon as it is its
 * turn. The next request is taken only when there is room for it, so that memory does not grow with the stream.
 */
export async function* answerInOrder<Request, Answer>(
  requests: Iterable<Request> | AsyncIterable<Request>,
  jobs: number,
  ask: (request: Request) => Promise<Answer>,
): AsyncGenerator<Answer> {
  const queue: Promise<Answer>[] = [];
  const most = jobs === 1 ? 1 : jobs * AHEAD;
  const state = {
    ended: false,
    stopped: false,
    running: 0,
    failure: null as { readonly error: unknown } | null,
  };
  let wake = (): void => undefined;
  let changed = new Promise<void>((resolve) => (wake = resolve));
  const tell = (): void => {
    wake();
    changed = new Promise((resolve) => (wake = resolve));
  };
  const feed = async (): Promise<void> => {
    try {
      for await (const request of requests) {
        while (!state.stopped && (queue.length >= most || state.running >= jobs)) await changed;
        if (state.stopped) return;
        state.running++;
        queue.push(
          ask(request).finally(() => {
            state.running--;
            tell();
          }),
        );
        tell();
      }
    } catch (error) {
      state.failure = { error };
    } finally {
      state.ended = true;
      tell();
    }
  };
  void feed();
  try {
    for (;;) {
      const next = queue[0];
      if (next !== undefined) {
        yield await next;
        void queue.shift();
        tell();
      } else if (state.failure !== null) throw state.failure.error;
      else if (state.ended) return;
      else await changed;
    }
  } finally {
    state.stopped = true;
    tell();
  }
}
