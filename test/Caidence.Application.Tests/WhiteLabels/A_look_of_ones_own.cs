using Caidence.Core;
using Caidence.Core.Authorization;
using Caidence.Core.Data;
using Caidence.Core.Features;
using Caidence.Core.Validation;
using Caidence.Data;

namespace Caidence.WhiteLabels;

public abstract class A_look_of_ones_own(Stage stage) : WhiteLabelTest(stage)
{
    [Fact]
    public async Task Is_kept_and_shown()
    {
        await ShowAsync("#0F766E", "Northwind Studio");
        using var session = SignedInAs(The.Mia);
        var shown = await Look.SetLogoAsync(Dot());
        shown = await Look.SetFaviconAsync(Dot());

        (shown.PrimaryColor, shown.SenderName).ShouldBe(("#0f766e", "Northwind Studio"));
        shown.LogoUrl!.ShouldStartWith($"/white-label/{The.Northwind.Id}/logo");
        var files = Service<IWhiteLabelFilesAppService>();
        (await files.GetThemeAsync(The.Northwind.Id))!.ShouldContain("--cai-primary:#0f766e;");
        (await files.GetLogoAsync(The.Northwind.Id))!.ContentType.ShouldBe("image/gif");
        (await files.GetFaviconAsync(The.Northwind.Id)).ShouldNotBeNull();
        (await Look.RemoveLogoAsync()).LogoUrl.ShouldBeNull();
        (await files.GetLogoAsync(The.Northwind.Id)).ShouldBeNull();
    }

    [Fact]
    public async Task Is_one_for_the_workspace_and_changed_by_whoever_saw_its_latest_state()
    {
        var first = await ShowAsync();
        await ShowAsync("#7a0000");
        using var session = SignedInAs(The.Mia);

        await Should.ThrowAsync<AbpDbConcurrencyException>(() => Look.UpdateAsync(new() { ConcurrencyStamp = first.ConcurrencyStamp }));
        (await Look.GetAsync()).PrimaryColor.ShouldBe("#7a0000");
    }

    [Fact]
    public async Task Has_a_colour_that_white_text_can_be_read_on()
    {
        var refusal = await Should.ThrowAsync<BusinessException>(() => ShowAsync("#ffcc00"));

        refusal.Code.ShouldBe(CaidenceErrorCodes.WhiteLabels.ColorTooLight);
        await ShowAsync((string)refusal.Data["Darker"]!);
        await Should.ThrowAsync<AbpValidationException>(() => ShowAsync("red;}body{display:none"));
    }

    [Theory]
    [InlineData("\"Bank\" <service@bank.example>")]
    [InlineData("service@bank.example")]
    [InlineData("Northwind\r\nBcc: all")]
    public async Task Sends_under_a_name_and_no_address(string sender) =>
        (await Should.ThrowAsync<BusinessException>(() => ShowAsync(sender: sender))).Code.ShouldBe(CaidenceErrorCodes.WhiteLabels.SenderNameNotPlain);

    [Fact]
    public async Task Takes_no_logo_that_is_no_picture()
    {
        using var session = SignedInAs(The.Mia);

        (await Should.ThrowAsync<BusinessException>(() => Look.SetLogoAsync(new MemoryStream("<svg onload=alert(1)>"u8.ToArray()))))
            .Code.ShouldBe(CaidenceErrorCodes.Brands.LogoNotAnImage);
    }

    [Fact]
    public async Task Is_gone_when_the_plan_no_longer_gives_it_and_back_when_it_does()
    {
        await ShowAsync();
        await GiveAsync(The.Northwind, "false");

        (await Service<IWhiteLabelFilesAppService>().GetThemeAsync(The.Northwind.Id)).ShouldBeNull();
        (await Should.ThrowAsync<BusinessException>(() => ShowAsync("#7a0000"))).Code.ShouldBe(FeatureCheckerExtensions.NotEnabled);
        await GiveAsync(The.Northwind, "true");
        (await Service<IWhiteLabelFilesAppService>().GetThemeAsync(The.Northwind.Id)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Is_not_the_neighbours()
    {
        await ShowAsync();
        using var session = SignedInAs(The.Omar);

        var theirs = await Look.GetAsync();

        (theirs.PrimaryColor, theirs.ConcurrencyStamp).ShouldBe((null, null));
        (await Service<IWhiteLabelFilesAppService>().GetThemeAsync(The.Contoso.Id)).ShouldBeNull();
    }

    [Fact]
    public async Task Is_for_owners_to_choose()
    {
        using var session = SignedInAs(The.Max);

        await Should.ThrowAsync<AbpAuthorizationException>(() => Look.UpdateAsync(new()));
        await Should.ThrowAsync<AbpAuthorizationException>(() => Look.SetLogoAsync(Dot()));
    }
}

public sealed class A_look_of_ones_own_on_SQLite(SqliteStage stage) : A_look_of_ones_own(stage);

public sealed class A_look_of_ones_own_on_PostgreSQL(PostgreSqlStage stage) : A_look_of_ones_own(stage);
