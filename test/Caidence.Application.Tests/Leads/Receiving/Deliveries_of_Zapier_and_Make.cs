using System.Text.Json;
using Caidence.Data;
using Caidence.Leads.Ingestion;

namespace Caidence.Leads.Receiving;

public abstract class Deliveries_of_Zapier_and_Make(Stage stage) : LeadTest(stage)
{
    [Theory]
    [InlineData("application/json", """{"First Name":"Bob","E-mail":"bob@example.com"}""")]
    [InlineData("application/json; charset=utf-8", """{"data":{"lead":{"firstName":"Bob","email":"bob@example.com"}}}""")]
    [InlineData("application/vnd.make+json", """[{"fname":"Bob","mail":"bob@example.com"}]""")]
    [InlineData("application/x-www-form-urlencoded", "contact%5Bfirst_name%5D=Bob&contact%5Bemail%5D=bob%40example.com&tags%5B%5D=a&tags%5B%5D=b")]
    [InlineData("application/xml", "<lead><first_name>Bob</first_name><email>bob@example.com</email></lead>")]
    [InlineData("text/plain", """{"first_name":"Bob","email":"bob@example.com"}""")]
    [InlineData(null, "<lead first_name=\"Bob\"><email>bob@example.com</email></lead>")]
    public async Task Are_understood_in_every_form(string? contentType, string body)
    {
        var reply = await DeliverAndDrainAsync(Sent.ByZapier(The.Zap, body, contentType));

        reply.StatusCode.ShouldBe(200);
        var lead = await OnlyLeadFromAsync(The.Zap);
        (lead.FirstName, lead.Email, lead.SourcePlatform).ShouldBe(("Bob", "bob@example.com", "zapier"));
    }

    [Fact]
    public async Task Are_answered_with_an_id_that_a_repeat_is_answered_with_too()
    {
        var body = """{"email":"bob@example.com"}""";

        var first = (await DeliverAsync(Sent.ByZapier(The.Zap, body))).ReadJson();
        var second = (await DeliverAsync(Sent.ByZapier(The.Zap, body))).ReadJson();

        (first.GetProperty("status").GetString(), second.GetProperty("status").GetString()).ShouldBe(("accepted", "duplicate"));
        second.GetProperty("id").GetGuid().ShouldBe(first.GetProperty("id").GetGuid());
    }

    [Fact]
    public async Task Of_several_leads_are_answered_one_by_one()
    {
        var reply = await DeliverAndDrainAsync(Sent.ByZapier(The.Zap, """[{"email":"a@example.com"},{"name":"Nobody"},7,{"email":"b@example.com"}]"""));

        reply.StatusCode.ShouldBe(200);
        reply.ReadJson().GetProperty("items").EnumerateArray().Select(item => item.GetProperty("status").GetString())
            .ShouldBe(["accepted", "refused", "accepted", "refused"]);
        (await LeadsFromAsync(The.Zap)).Select(lead => lead.Email).ShouldBe(["a@example.com", "b@example.com"], ignoreOrder: true);
    }

    [Fact]
    public async Task Of_too_many_leads_are_refused()
    {
        var many = JsonSerializer.Serialize(Enumerable.Range(0, 101).Select(number => new { email = $"{number}@example.com" }));

        (await DeliverAsync(Sent.ByZapier(The.Zap, many))).StatusCode.ShouldBe(400);
        (await OnlyEventOfAsync(The.Zap)).Refusal.ShouldBe(LeadRefusal.BodyUnreadable);
    }

    [Fact]
    public async Task Fill_nothing_that_is_not_the_senders_to_fill()
    {
        await DeliverAndDrainAsync(Sent.ByZapier(The.Zap, new
        {
            email = "bob@example.com",
            tenant_id = The.Contoso.Id,
            organization_id = The.Contoso.Id,
            brand_id = Guid.CreateVersion7(),
            assigned_to = The.Omar.Id,
            assignedToId = The.Omar.Id,
            status = "converted",
            score = 100,
            isTest = true,
        }));

        var lead = await OnlyLeadFromAsync(The.Zap);
        (lead.TenantId, lead.BrandId, lead.AssignedToId, lead.Status, lead.Score, lead.IsTest)
            .ShouldBe((The.Northwind.Id, null, null, LeadStatus.New, null, false));
        lead.CustomFields["score"].ShouldBe("100");
    }

    [Fact]
    public async Task Marked_as_a_test_are_one()
    {
        var reply = await DeliverAndDrainAsync(Sent.ByZapier(The.Zap, """{"email":"bob@example.com","test":true}"""));

        reply.ReadJson().GetProperty("status").GetString().ShouldBe("test");
        (await OnlyLeadFromAsync(The.Zap)).IsTest.ShouldBeTrue();
    }

    [Fact]
    public async Task With_the_same_content_are_one_delivery_for_ten_minutes()
    {
        // A minute before the windows of time change over.
        Clock.Advance(TimeSpan.FromMinutes(9) - TimeSpan.FromTicks(Clock.Now.Ticks % TimeSpan.FromMinutes(10).Ticks));
        var delivery = Sent.ByZapier(The.Zap, """{"email":"bob@example.com","message":"Hello"}""");

        var statuses = new List<string?>();
        foreach (var wait in new[] { 0, 2, 7, 2 })
        {
            Clock.Advance(TimeSpan.FromMinutes(wait));
            statuses.Add((await DeliverAsync(delivery)).ReadJson().GetProperty("status").GetString());
        }

        statuses.ShouldBe(["accepted", "duplicate", "duplicate", "accepted"]);
        (await BalancedBooksAsync(The.Zap)).Received.ShouldBe(4);
    }

    [Fact]
    public async Task With_an_idempotency_key_are_one_delivery_for_ever()
    {
        await DeliverAsync(Sent.ByZapier(The.Zap, """{"email":"bob@example.com"}""", Sent.Json, ("Idempotency-Key", "zap-run-1")));
        Clock.Advance(TimeSpan.FromDays(100));

        var again = await DeliverAsync(Sent.ByZapier(The.Zap, """{"email":"bob@example.com","at":"later"}""", Sent.Json, ("Idempotency-Key", "zap-run-1")));

        again.ReadJson().GetProperty("status").GetString().ShouldBe("duplicate");
    }

    [Fact]
    public async Task With_a_mapped_id_are_one_delivery_for_ever()
    {
        await ChangeAsync(The.Zap, new() { FieldMapping = new() { ["Submission ID"] = "externalId" } });
        await DeliverAndDrainAsync(Sent.ByZapier(The.Zap, """{"Submission ID":4711,"email":"bob@example.com"}"""));
        Clock.Advance(TimeSpan.FromDays(100));

        var again = await DeliverAsync(Sent.ByZapier(The.Zap, """{"submission_id":"4711","email":"bob@example.com","at":"later"}"""));

        again.ReadJson().GetProperty("status").GetString().ShouldBe("duplicate");
        (await OnlyEventOfProviderAsync()).ProviderLeadId.ShouldBe("4711");
    }

    [Fact]
    public async Task Refused_for_want_of_a_contact_may_come_again_mended()
    {
        await ChangeAsync(The.Zap, new() { FieldMapping = new() { ["id"] = "externalId" } });
        (await DeliverAsync(Sent.ByZapier(The.Zap, """{"id":1,"name":"Bob"}"""))).StatusCode.ShouldBe(422);

        (await DeliverAndDrainAsync(Sent.ByZapier(The.Zap, """{"id":1,"name":"Bob","email":"bob@example.com"}"""))).StatusCode.ShouldBe(200);

        (await OnlyLeadFromAsync(The.Zap)).Email.ShouldBe("bob@example.com");
        (await BalancedBooksAsync(The.Zap)).Refused.ShouldBe(1);
    }

    [Fact]
    public async Task Of_Make_come_by_the_same_door()
    {
        await DeliverAndDrainAsync(Sent.ByZapier(The.MakeScenario, """{"email":"bob@example.com"}"""));

        (await OnlyLeadFromAsync(The.MakeScenario)).SourcePlatform.ShouldBe("make");
    }

    [Fact]
    public async Task Find_the_old_address_until_the_overlap_ends()
    {
        using (SignedInAs(The.Mia))
        {
            var renewed = await Sources.RotateSecretAsync(The.Zap, new());
            renewed.WebhookSecret.ShouldNotBe(The.Zap.Secret);
            renewed.WebhookUrl.ShouldEndWith(renewed.WebhookSecret!);
        }

        (await DeliverAsync(Sent.ByZapier(The.Zap, """{"email":"a@example.com"}"""))).StatusCode.ShouldBe(200);
        Clock.Advance(TimeSpan.FromHours(24));
        (await DeliverAsync(Sent.ByZapier(The.Zap, """{"email":"b@example.com"}"""))).StatusCode.ShouldBe(404);
    }

    private async Task<LeadInboxEvent> OnlyEventOfProviderAsync() =>
        (await EventsOfAsync(The.Zap)).Where(inbound => inbound.Outcome == LeadEventOutcome.Stored).ShouldHaveSingleItem();
}

public sealed class Deliveries_of_Zapier_and_Make_on_SQLite(SqliteStage stage) : Deliveries_of_Zapier_and_Make(stage);

public sealed class Deliveries_of_Zapier_and_Make_on_PostgreSQL(PostgreSqlStage stage) : Deliveries_of_Zapier_and_Make(stage);
