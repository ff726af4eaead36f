using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Caidence.Core.Tests.AspNetCore.Sample;

internal static class HttpAnswers
{
    extension(HttpClient client)
    {
        public async Task<(int Status, JsonNode? Body)> AskAsync(HttpMethod method, string url, string? json = null)
        {
            using var request = new HttpRequestMessage(method, url);
            request.Content = json is null ? null : new StringContent(json, null, "application/json");
            using var response = await client.SendAsync(request);
            return ((int)response.StatusCode, await response.JsonAsync());
        }

        public async Task<(int Status, JsonNode? Body)> AskAsync(string url) => await client.AskAsync(HttpMethod.Get, url);
    }

    extension(HttpResponseMessage response)
    {
        public async Task<JsonNode?> JsonAsync() =>
            response.Content.Headers.ContentType?.MediaType == "application/json" ? await response.Content.ReadFromJsonAsync<JsonNode>() : null;
    }
}
