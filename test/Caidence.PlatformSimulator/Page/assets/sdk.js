// The part of Meta's JavaScript SDK that Embedded Signup needs: FB.init, and FB.login in a window of its own.
(() => {
  const home = new URL(document.currentScript.src).origin;
  let app;

  const login = (answer, options = {}) => {
    if (!app) throw new Error('FB.login() called before FB.init().');
    const channel = `f${Math.random().toString(36).slice(2)}`;
    const query = new URLSearchParams({
      client_id: app.appId, display: 'popup', origin: location.origin, channel, config_id: options.config_id ?? '', response_type: options.response_type ?? 'token',
      override_default_response_type: String(options.override_default_response_type ?? false), extras: JSON.stringify(options.extras ?? {}),
    });
    const popup = window.open(`${home}/${app.version}/dialog/oauth?${query}`, channel, 'width=600,height=760');
    if (!popup) return;

    let timer;
    let isAnswered = false;
    const finish = (response) => {
      clearInterval(timer);
      removeEventListener('message', listen);
      if (isAnswered) return;
      isAnswered = true;
      answer(response);
    };
    const listen = ({ origin, data }) => {
      if (origin !== home || typeof data !== 'string' || !data.startsWith(`cb=${channel}&`)) return;
      finish(JSON.parse(new URLSearchParams(data).get('response')));
    };
    addEventListener('message', listen);
    // Closed by hand: nothing is told, so it is noticed. The last messages of a window may still be on their way then.
    timer = setInterval(() => {
      if (!popup.closed) return;
      clearInterval(timer);
      setTimeout(() => finish({ status: 'unknown', authResponse: null }), 500);
    }, 250);
  };

  window.FB = { init: (options) => { app = options; }, login };
  // The real one fetches the rest of itself first.
  setTimeout(() => window.fbAsyncInit?.(), 0);
})();
