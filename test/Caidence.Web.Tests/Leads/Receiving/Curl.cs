using System.Text;

namespace Caidence.Web.Leads.Receiving;

internal static class Curl
{
    /// <summary>A plain POST, as from a shell: these bytes, these headers, nothing else.</summary>
    public static async Task<HttpResponseMessage> PostAsync(
        Uri address, string body, string contentType = "application/json", params (string Name, string Value)[] headers)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await client.SendAsync(request);
    }
}
