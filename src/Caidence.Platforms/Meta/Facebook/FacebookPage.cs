using Caidence.Core.Security;
using Caidence.Platforms.Meta.Instagram;

namespace Caidence.Platforms.Meta.Facebook;

/// <summary>A page as Graph tells it to who has a role there.</summary>
/// <param name="AccessToken">Absent without a role.</param>
/// <param name="Tasks">Only <c>/me/accounts</c> tells them.</param>
internal sealed record FacebookPage(
    string? Id,
    string? Name,
    string? Username,
    SecretText? AccessToken,
    IReadOnlyList<string>? Tasks,
    FacebookPicture? Picture,
    long? FollowersCount,
    long? FanCount,
    InstagramAccount? InstagramBusinessAccount)
{
    public const string Fields = "id,name,username,access_token,picture.type(large),followers_count,fan_count";
    private const string Posting = "CREATE_CONTENT";

    public bool IsWhole => MetaId.IsValid(Id) && Name is not null;

    /// <summary>Null where nobody said.</summary>
    public bool? MayPost => Tasks?.Contains(Posting);

    public SocialAccount ToAccount() => new()
    {
        Id = Id!,
        Type = SocialAccountType.Page,
        Username = Username,
        DisplayName = Name!,
        AvatarUrl = Picture?.Data?.Url,
        Followers = FollowersCount ?? FanCount,
        AccessToken = AccessToken,
        Obstacle = AccessToken is null ? "NoRole" : MayPost == false ? "NoPublishingRole" : null,
    };
}

internal sealed record FacebookPicture(FacebookPicture.Image? Data)
{
    internal sealed record Image(string? Url);
}
