using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Caidence.Core.Content;

namespace Caidence.HttpApi.Client;

internal static class RemoteAnswer
{
    private const string Json = "application/json";

    public static async Task<T?> ReadAsync<T>(HttpResponseMessage answer)
    {
        if (answer.StatusCode == HttpStatusCode.NoContent || answer.Content.Headers.ContentLength == 0)
        {
            return default;
        }

        return typeof(T) == typeof(string) && answer.Content.Headers.ContentType?.MediaType != Json
            ? (T)(object)await answer.Content.ReadAsStringAsync()
            : await answer.Content.ReadFromJsonAsync<T>(JsonSerializerOptions.Web);
    }

    public static async Task<IRemoteStreamContent> ReadStreamAsync(HttpResponseMessage answer)
    {
        var headers = answer.Content.Headers;
        return new RemoteStreamContent(
            await answer.Content.ReadAsStreamAsync(),
            headers.ContentDisposition?.FileNameStar ?? headers.ContentDisposition?.FileName?.Trim('"'),
            headers.ContentType?.ToString(),
            headers.ContentLength);
    }

    public static async Task<AbpRemoteCallException> ReadErrorAsync(HttpResponseMessage answer)
    {
        using (answer)
        {
            return new(answer.StatusCode, await ReadEnvelopeAsync(answer) ?? new() { Message = $"The server answered {(int)answer.StatusCode}." });
        }
    }

    private static async Task<RemoteServiceErrorInfo?> ReadEnvelopeAsync(HttpResponseMessage answer)
    {
        try
        {
            return answer.Content.Headers.ContentType?.MediaType == Json
                ? (await answer.Content.ReadFromJsonAsync<RemoteServiceErrorResponse>(JsonSerializerOptions.Web))?.Error
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record RemoteServiceErrorResponse(RemoteServiceErrorInfo? Error);
}
