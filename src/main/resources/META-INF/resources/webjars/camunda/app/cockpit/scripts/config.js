// Replaces the packaged file of the same name, which sets nothing.
export default {
  // The message speaks of the users of another demo.
  disableWelcomeMessage: true
};
