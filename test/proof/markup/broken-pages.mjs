// Loaded before the program by the test of the gate: every page comes with an element that no page of a site may have.
globalThis.Response = class extends Response {
  constructor(body, init) {
    const page = body instanceof Uint8Array ? Buffer.from(body).toString() : '';
    super(page.includes('<blink>') ? body : page.replace('</main>', '<blink>new</blink></main>') || body, init);
  }
};
