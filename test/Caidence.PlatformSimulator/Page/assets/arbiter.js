// Tells the page that opened the dialog what became of it, and closes the window.
const { origin, signup, login } = document.getElementById('answer').dataset;
window.opener?.postMessage(signup, origin);
window.opener?.postMessage(login, origin);
window.close();
