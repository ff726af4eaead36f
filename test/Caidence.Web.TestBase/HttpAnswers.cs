using System.Text.Json.Nodes;

namespace Caidence.Web;

public static class HttpAnswers
{
    /// <summary>The JSON of a success; anything else fails with what the server said.</summary>
    public static async Task<JsonObject> JsonAsync(this HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode
            ? JsonNode.Parse(text)!.AsObject()
            : throw new InvalidOperationException($"{answer.RequestMessage?.Method} {answer.RequestMessage?.RequestUri} answered {(int)answer.StatusCode}: {text}");
    }

    public static async Task<JsonObject> GetJsonAsync(this HttpClient client, string address) => await (await client.GetAsync(address)).JsonAsync();
}
