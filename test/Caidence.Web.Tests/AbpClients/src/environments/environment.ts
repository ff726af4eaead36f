// The generator reads from here where the API is and which namespace is the root.
export const environment = {
  production: false,
  apis: { default: { url: 'http://localhost:5000', rootNamespace: 'Caidence' } },
};
