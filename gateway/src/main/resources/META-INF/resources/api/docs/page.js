// Shows one service's contract. Requests to our own origin carry the header that changes need.
const place = document.getElementById("contract");

window.SwaggerUIBundle({
  domNode: place,
  url: place.dataset.contract,
  deepLinking: true,
  docExpansion: "list",
  defaultModelsExpandDepth: 0,
  displayRequestDuration: true,
  validatorUrl: null,
  requestInterceptor(request) {
    if (new URL(request.url, window.location.href).origin === window.location.origin) {
      request.headers["X-Stand-Corrected"] = "1";
    }
    return request;
  },
});
