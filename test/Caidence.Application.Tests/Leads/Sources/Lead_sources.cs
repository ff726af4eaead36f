using Caidence.Core;
using Caidence.Core.Authorization;
using Caidence.Core.Data;
using Caidence.Core.Domain.Entities;
using Caidence.Core.Validation;
using Caidence.Data;
using Caidence.Leads.Ingestion;

namespace Caidence.Leads.Sources;

public abstract class Lead_sources(Stage stage) : LeadTest(stage)
{
    [Theory]
    [InlineData(LeadSourceType.Facebook, "/meta", false)]
    [InlineData(LeadSourceType.Google, "/{id}", true)]
    [InlineData(LeadSourceType.LinkedIn, "/{id}", false)]
    [InlineData(LeadSourceType.Zapier, "/zapier/{secret}", true)]
    [InlineData(LeadSourceType.Make, "/zapier/{secret}", true)]
    [InlineData(LeadSourceType.Webhook, "/generic/{id}", true)]
    [InlineData(LeadSourceType.Csv, null, false)]
    [InlineData(LeadSourceType.Manual, null, false)]
    public async Task Have_an_address_and_show_their_secret_once(LeadSourceType sourceType, string? address, bool hasSecret)
    {
        using var session = SignedInAs(The.Mia);
        var source = await Sources.CreateAsync(new()
        {
            Name = "  Autumn  ",
            SourceType = sourceType,
            PlatformConfig = sourceType == LeadSourceType.Facebook ? new() { PageId = "7" } : null,
        });

        source.Name.ShouldBe("Autumn");
        source.WebhookUrl.ShouldBe(address is null ? null
            : $"https://caidence.example/api/v1/integrations/webhook{address.Replace("{id}", source.PublicId).Replace("{secret}", source.WebhookSecret)}");
        (source.WebhookSecret is not null).ShouldBe(hasSecret);

        var again = await Sources.GetAsync(source.Id);
        again.ConcurrencyStamp.ShouldBe(source.ConcurrencyStamp);
        System.Text.Json.JsonSerializer.Serialize(again).ShouldNotContain(source.WebhookSecret ?? "no secret at all");
    }

    [Fact]
    public async Task Cannot_be_guessed()
    {
        The.GoogleForm.Address.Length.ShouldBeGreaterThanOrEqualTo(32);
        The.Zap.Secret!.Length.ShouldBeGreaterThanOrEqualTo(32);
        new[] { The.GoogleForm, The.LinkedInForm, The.Zap, The.MakeScenario, The.Shop }.Select(source => source.Address).Distinct().Count().ShouldBe(5);
    }

    [Fact]
    public async Task Take_access_tokens_in_and_never_give_them_out()
    {
        using var session = SignedInAs(The.Mia);
        var source = await Sources.GetAsync(The.FacebookPage);

        source.PlatformConfig.HasAccessToken.ShouldBeTrue();
        System.Text.Json.JsonSerializer.Serialize(source).ShouldNotContain(PlatformSimulator.Meta.MetaSeeds.PageToken);
    }

    [Fact]
    public async Task Need_what_their_kind_cannot_do_without()
    {
        using var session = SignedInAs(The.Mia);

        await Refuses("platformConfig.pageId", () => Sources.CreateAsync(new() { Name = "No page", SourceType = LeadSourceType.Facebook }));
        await Refuses("platformConfig.ipAllowList", () => Sources.UpdateAsync(The.Shop, new() { PlatformConfig = new() { IpAllowList = ["10.0.0.0/99"] } }));
        await Refuses("fieldMapping", () => Sources.UpdateAsync(The.Zap, new() { FieldMapping = new() { ["Mail"] = "status" } }));
        await Refuses("Name", () => Sources.CreateAsync(new() { SourceType = LeadSourceType.Manual }));
        await Refuses("SourceType", () => Sources.CreateAsync(new() { Name = "What kind?" }));
        await Refuses("PlatformConfig.GoogleKey", () => Sources.CreateAsync(new() { Name = "Short", SourceType = LeadSourceType.Google, PlatformConfig = new() { GoogleKey = "short" } }));
        await Refuses("status", () => Sources.UpdateAsync(The.Zap, new() { Status = LeadSourceStatus.Error }));
    }

    [Fact]
    public async Task Are_changed_by_whoever_saw_the_last_change()
    {
        using var session = SignedInAs(The.Mia);
        var seen = await Sources.GetAsync(The.Zap);
        var renamed = await Sources.UpdateAsync(The.Zap, new() { Name = "Renamed", ConcurrencyStamp = seen.ConcurrencyStamp });

        await Should.ThrowAsync<AbpDbConcurrencyException>(() => Sources.UpdateAsync(The.Zap, new() { Name = "Too late", ConcurrencyStamp = seen.ConcurrencyStamp }));
        (await Sources.UpdateAsync(The.Zap, new() { Name = "In time", ConcurrencyStamp = renamed.ConcurrencyStamp })).Name.ShouldBe("In time");
    }

    [Fact]
    public async Task Are_not_changed_by_the_leads_that_arrive()
    {
        var before = await SourceAsync(The.Zap);

        await DeliverAndDrainAsync(Sent.ByZapier(The.Zap, """{"email":"grace@navy.example"}"""));

        var after = await SourceAsync(The.Zap);
        (after.ConcurrencyStamp, after.UpdatedAt).ShouldBe((before.ConcurrencyStamp, before.UpdatedAt));
        after.LastLeadAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task Have_a_new_secret_only_where_the_secret_is_theirs()
    {
        using var session = SignedInAs(The.Mia);

        (await Should.ThrowAsync<BusinessException>(() => Sources.RotateSecretAsync(The.FacebookPage, new()))).Code
            .ShouldBe(CaidenceErrorCodes.LeadSources.NoSecretOfItsOwn);
        (await Sources.RotateSecretAsync(The.Shop, new() { OverlapHours = 5 })).PreviousSecretExpiresAt!.Value
            .ShouldBe(Clock.Now.UtcDateTime.AddHours(5), TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task Are_listed_by_kind_state_and_name()
    {
        await ChangeAsync(The.Shop, new() { Status = LeadSourceStatus.Paused });
        using var session = SignedInAs(The.Max);

        (await Sources.GetListAsync(new())).TotalCount.ShouldBe(6);
        (await Sources.GetListAsync(new() { SourceType = LeadSourceType.Google })).Items.ShouldHaveSingleItem().Name.ShouldBe("Search ads");
        (await Sources.GetListAsync(new() { Status = LeadSourceStatus.Paused })).Items.ShouldHaveSingleItem().Name.ShouldBe("Web shop");
        (await Sources.GetListAsync(new() { Filter = "Zapier" })).Items.ShouldHaveSingleItem().Name.ShouldBe("Typeform by Zapier");
        (await Sources.GetListAsync(new() { MaxResultCount = 2, SkipCount = 5 })).Items.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Assign_only_to_members_who_work_leads()
    {
        using var session = SignedInAs(The.Mia);

        foreach (var nobody in new Guid[] { The.Rita, The.Cleo, The.Omar, Guid.CreateVersion7() })
        {
            (await Should.ThrowAsync<BusinessException>(() => Sources.UpdateAsync(The.Zap, new() { AutoAssignUserId = nobody }))).Code
                .ShouldBe(CaidenceErrorCodes.Leads.UnknownMember);
        }

        (await Sources.UpdateAsync(The.Zap, new() { AutoAssignUserId = The.Max })).AutoAssignUserId.ShouldBe(The.Max.Id);
        (await Sources.UpdateAsync(The.Zap, new() { ClearAutoAssign = true })).AutoAssignUserId.ShouldBeNull();
    }

    [Fact]
    public async Task Are_deleted_without_their_leads()
    {
        await DeliverAndDrainAsync(Sent.ByZapier(The.Zap, """{"email":"grace@navy.example"}"""));
        using var session = SignedInAs(The.Mia);

        await Sources.DeleteAsync(The.Zap);

        await Should.ThrowAsync<EntityNotFoundException>(() => Sources.GetAsync(The.Zap));
        (await Leads.GetListAsync(new() { Filter = "grace@navy.example" })).TotalCount.ShouldBe(1);
        (await DeliverAsync(Sent.ByZapier(The.Zap, """{"email":"b@example.com"}"""))).StatusCode.ShouldBe(404);
    }

    [Fact]
    public async Task Are_none_of_the_neighbours_business()
    {
        using var session = SignedInAs(The.Omar);

        (await Sources.GetListAsync(new())).TotalCount.ShouldBe(0);
        await NotFound(() => Sources.GetAsync(The.Zap));
        await NotFound(() => Sources.UpdateAsync(The.Zap, new() { Name = "Mine" }));
        await NotFound(() => Sources.DeleteAsync(The.Zap));
        await NotFound(() => Sources.RotateSecretAsync(The.Zap, new()));
        await NotFound(() => Sources.ListenAsync(The.Zap));
        await NotFound(() => Sources.SyncAsync(The.FacebookPage));
        await NotFound(() => Sources.GetDeliveriesAsync(The.Zap, new()));
        await NotFound(() => Sources.GetFieldMappingAsync(The.Zap));
        await NotFound(() => Sources.TryFieldMappingAsync(The.Zap, new() { FieldMapping = new() { ["a"] = "email" } }));
        await NotFound(() => Sources.RedriveAsync(The.Zap, Guid.CreateVersion7()));
    }

    [Fact]
    public async Task Obey_the_matrix_of_roles()
    {
        using (SignedInAs(The.Max))
        {
            (await Sources.GetAsync(The.Zap)).Name.ShouldNotBeEmpty();
            await Forbidden(() => Sources.UpdateAsync(The.Zap, new() { Name = "Mine" }));
            await Forbidden(() => Sources.RotateSecretAsync(The.Zap, new()));
        }

        using (SignedInAs(The.Bea))
        {
            await Forbidden(() => Sources.DeleteAsync(The.Zap));
        }

        using (SignedInAs(The.Cleo))
        {
            await Forbidden(() => Sources.GetListAsync(new()));
        }

        await Forbidden(() => Sources.GetListAsync(new()));
    }

    [Fact]
    public async Task Sync_only_where_there_is_somebody_to_ask()
    {
        using var session = SignedInAs(The.Mia);

        (await Should.ThrowAsync<BusinessException>(() => Sources.SyncAsync(The.Zap))).Code.ShouldBe(CaidenceErrorCodes.LeadSources.NothingToSync);
    }

    private static Task NotFound(Func<Task> call) => Should.ThrowAsync<EntityNotFoundException>(call);

    private static Task Forbidden(Func<Task> call) => Should.ThrowAsync<AbpAuthorizationException>(call);

    private static async Task Refuses(string field, Func<Task> call) =>
        (await Should.ThrowAsync<AbpValidationException>(call)).ValidationErrors.SelectMany(error => error.MemberNames).ShouldContain(
            member => member.Equals(field, StringComparison.OrdinalIgnoreCase) || member.EndsWith("." + field, StringComparison.OrdinalIgnoreCase));
}

public sealed class Lead_sources_on_SQLite(SqliteStage stage) : Lead_sources(stage);

public sealed class Lead_sources_on_PostgreSQL(PostgreSqlStage stage) : Lead_sources(stage);
