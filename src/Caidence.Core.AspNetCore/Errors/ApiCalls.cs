using Microsoft.AspNetCore.Http;

namespace Caidence.Core.AspNetCore.Errors;

public static class ApiCalls
{
    extension(HttpRequest request)
    {
        /// <summary>Wants JSON, not a page: an address of the API, a script's call, or a client that says so.</summary>
        public bool IsApiCall() =>
            request.Path.StartsWithSegments("/api")
            || request.Path.StartsWithSegments("/integration-api")
            || request.Path.StartsWithSegments("/Abp")
            || request.IsAjax()
            || request.AcceptsJson();

        private bool IsAjax() => request.Headers.XRequestedWith == "XMLHttpRequest";

        private bool AcceptsJson() => request.Headers.Accept.ToString().Contains("application/json", StringComparison.OrdinalIgnoreCase);
    }
}
