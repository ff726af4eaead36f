using Caidence.Social;
using Caidence.Social.Connecting;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Web.Components;

/// <summary>In the wizard: what became of the attempt that somebody has just come back from.</summary>
public sealed class ConnectNoticeViewComponent(ISocialConnectAppService connect) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync() =>
        Guid.TryParse(Request.Query["attempt"], out var id) && await connect.GetAttemptAsync(id) is { Stage: ConnectStage.Failed } attempt ? View(attempt) : Content("");
}
