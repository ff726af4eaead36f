using Caidence.Data;
using Caidence.Features;
using Caidence.Invitations;

namespace Caidence.WhiteLabels;

/// <summary>Tests about the look of Northwind, whose plan gives it one of its own.</summary>
public abstract class WhiteLabelTest(Stage stage) : InvitationTest(stage)
{
    protected IWhiteLabelAppService Look => Service<IWhiteLabelAppService>();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await GiveAsync(The.Northwind, "true");
        await GiveAsync(The.Contoso, "true");
    }

    protected async Task GiveAsync(CastWorkspace workspace, string value)
    {
        using var session = SignedInAs(The.Hana);
        await Service<IFeatureAppService>().UpdateAsync(
            "T", workspace.Id.ToString(), new() { Features = [new() { Name = CaidenceFeatures.WhiteLabel, Value = value }] });
    }

    /// <summary>By Mia.</summary>
    protected async Task<WhiteLabelDto> ShowAsync(string? color = "#0f766e", string? sender = null, string? subdomain = null)
    {
        using var session = SignedInAs(The.Mia);
        return await Look.UpdateAsync(new() { PrimaryColor = color, SenderName = sender, Subdomain = subdomain });
    }

    protected static MemoryStream Dot() => new(Convert.FromBase64String("R0lGODlhAQABAAAAACwAAAAAAQABAAA="));
}
