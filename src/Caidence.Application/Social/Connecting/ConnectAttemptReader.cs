using Caidence.Localization;
using Caidence.Social.Connections;
using Microsoft.Extensions.Localization;

namespace Caidence.Social.Connecting;

/// <summary>An attempt as the person who makes it sees it.</summary>
public sealed class ConnectAttemptReader(
    ISocialConnectionRepository connections, IAsyncQueryableExecuter queries, IStringLocalizer<CaidenceResource> texts) : ITransientDependency
{
    public async Task<ConnectAttemptDto> ReadAsync(SocialConnectAttempt attempt)
    {
        var connected = await queries.ToListAsync(connections.Query()
            .Where(connection => connection.Platform == attempt.Platform && connection.BrandId == attempt.BrandId)
            .Select(connection => connection.PlatformUserId));
        return new()
        {
            Id = attempt.Id,
            Platform = attempt.Platform,
            Flavor = attempt.Flavor,
            BrandId = attempt.BrandId,
            ConnectionId = attempt.ConnectionId,
            ReturnTo = attempt.ReturnTo,
            Stage = attempt.Stage,
            HolderName = attempt.HolderName,
            MissingScopes = attempt.Stage == ConnectStage.Choosing ? [.. attempt.AskedScopes.Except(attempt.Scopes)] : [],
            Accounts = [.. attempt.Accounts.Select(account => ToDto(account, connected))],
            ErrorCode = attempt.FailureCode,
            Error = attempt.FailureCode is { } code ? ErrorOf(code, attempt.Platform, attempt.FailureReason) : null,
        };
    }

    public string ErrorOf(string code, SocialPlatform platform, string? reason) =>
        texts[code].Value
            .Replace("{Platform}", SocialNames.Of(platform), StringComparison.Ordinal)
            .Replace("{Reason}", reason ?? "", StringComparison.Ordinal)
            .Replace("{Minutes}", "60", StringComparison.Ordinal)
            .TrimEnd();

    private ConnectAccountDto ToDto(FoundAccount account, List<string> connected) => new()
    {
        Id = account.Id,
        Type = account.Type,
        Username = account.Username,
        DisplayName = account.DisplayName,
        AvatarUrl = account.AvatarUrl,
        Followers = account.Followers,
        PageName = account.PageName,
        Obstacle = account.Obstacle is { } obstacle ? texts[$"Social:Obstacle.{obstacle}"].Value : null,
        IsConnected = connected.Contains(account.Id),
        IsPicked = account.IsPicked,
    };
}
