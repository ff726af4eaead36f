using System.Text.Json;

namespace Caidence.Platforms.Http;

internal static class PlatformAnswers
{
    /// <param name="platform">As people know it.</param>
    /// <param name="makesSense">Whether what always comes came: a gateway's page and an empty object are no answers.</param>
    public static PlatformResult<T> Read<T>(this PlatformAnswer answer, string platform, JsonSerializerOptions json, Func<T, bool> makesSense) => answer switch
    {
        PlatformAnswer.Failed failed => failed.Failure,
        PlatformAnswer.Json { Text: var text } when PlatformJson.TryRead<T>(text, json, out var value) && makesSense(value!) => PlatformResult.Ok(value!),
        _ => new PlatformFailure(PlatformFailureKind.Transient, $"{platform}'s answer made no sense."),
    };
}
