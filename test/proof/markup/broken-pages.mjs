// Loaded before the program by the test of the gate: every page comes with an element that no page of a site may have.
globalThis.Response = class extends Response {
  constructor(body, init) {
    super(typeof body === 'string' ? body.replace('</main>', '<blink>new</blink></main>') : body, init);
  }
};
