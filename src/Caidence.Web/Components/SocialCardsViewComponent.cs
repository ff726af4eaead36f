using Caidence.Social;
using Caidence.Social.Connecting;
using Caidence.Social.Connections;
using Caidence.Web.Social;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Web.Components;

/// <summary>The cards of all platforms: connected accounts, and the way to more. On <c>/social</c> and in the wizard.</summary>
public sealed class SocialCardsViewComponent(ISocialConnectAppService connect, ISocialConnectionsAppService connections) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(Guid? brandId, ConnectReturn returnTo)
    {
        var ways = (await connect.GetPlatformsAsync()).Items.ToDictionary(platform => platform.Platform);
        var connected = (await connections.GetListAsync(new() { BrandId = brandId, MaxResultCount = 1000 })).Items.ToLookup(connection => connection.Platform);
        return View(new SocialCards(brandId, returnTo, [.. SocialLook.Order.Select(platform => new SocialCard(ways[platform], [.. connected[platform]]))]));
    }
}

public sealed record SocialCards(Guid? BrandId, ConnectReturn ReturnTo, IReadOnlyList<SocialCard> Cards)
{
    public string LinkTo(SocialPlatform platform) =>
        $"~/social/connect/{WireWords.Of(platform)}?returnTo={WireWords.Of(ReturnTo)}{(BrandId is { } id ? $"&brandId={id}" : "")}";
}

public sealed record SocialCard(SocialPlatformDto Platform, IReadOnlyList<SocialConnectionDto> Accounts)
{
    public bool IsSetUp => Platform.Ways.Any(way => way.IsSetUp);
}
