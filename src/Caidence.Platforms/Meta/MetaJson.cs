using System.Text.Json;
using Caidence.Platforms.Http;

namespace Caidence.Platforms.Meta;

/// <summary>Answers as records.</summary>
internal static class MetaJson
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new PlatformJson.AnythingAsText() },
    };

    public static PlatformResult<T> Read<T>(this PlatformAnswer answer, Func<T, bool> isWhole)
        where T : class => answer switch
    {
        PlatformAnswer.Failed failed => failed.Failure,
        PlatformAnswer.Json json when PlatformJson.TryRead<T>(json.Text, Options, out var read) && isWhole(read!) => PlatformResult.Ok(read!),
        _ => new PlatformFailure(PlatformFailureKind.Transient, "Meta's answer made no sense."),
    };

    /// <summary>Null when Graph answered with an object or a list, as it should.</summary>
    public static PlatformFailure? ReadProof(this PlatformAnswer answer) => answer.Read<Proof>(proof => proof.Id is not null || proof.Data is not null).Failure;

    public static async Task<PlatformResult<IReadOnlyList<T>>> ReadAllAsync<T>(this IAsyncEnumerable<PlatformAnswer> answers, Func<T, bool> isWhole)
        where T : class
    {
        var all = new List<T>();
        await foreach (var answer in answers)
        {
            if (!answer.Read(isWhole).IsOk(out var item, out var failure))
            {
                return failure;
            }

            all.Add(item);
        }

        return PlatformResult.Ok<IReadOnlyList<T>>(all);
    }

    private sealed record Proof(string? Id, JsonElement[]? Data);
}
