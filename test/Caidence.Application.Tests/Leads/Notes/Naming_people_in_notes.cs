using Caidence.Core;
using Caidence.Data;
using Caidence.Identity;

namespace Caidence.Leads.Notes;

public abstract class Naming_people_in_notes(Stage stage) : LeadTest(stage)
{
    [Fact]
    public async Task Tells_them_at_the_bell_and_by_mail()
    {
        LeadActivityDto note;
        using (SignedInAs(The.Mia))
        {
            note = await Leads.AddActivityAsync(The.AdaLead, new() { Description = $"Ada knows {MentionText.Of(The.Max)} from school" });
        }

        using var session = SignedInAs(The.Max);
        var told = (await Bell.GetListAsync(new())).Items.ShouldHaveSingleItem();
        (told.Title, told.Url).ShouldBe(("Mia Berg mentioned you in a note", $"/leads/{The.AdaLead}#activity-{note.Id}"));
        Host.Messages.Sent.ShouldContain(message => message.UserId == The.Max.Id);
        await Host.Jobs.RunAsync();
        var mail = Host.Mails.Sent.ShouldHaveSingleItem();
        (mail.To, mail.Subject).ShouldBe((The.Max.Email, "Mia Berg mentioned you in a note"));
        mail.Body.ShouldContain($"https://caidence.example/leads/{The.AdaLead}#activity-{note.Id}");
        mail.Body.ShouldNotContain("school");
    }

    [Fact]
    public async Task Shows_what_they_are_called_today()
    {
        using var session = SignedInAs(The.Mia);
        await Leads.AddActivityAsync(The.AdaLead, new() { Description = $"Ask {MentionText.Of(The.Max)}" });
        var users = Service<IIdentityUserAppService>();
        await users.UpdateAsync(The.Max, new() { UserName = "max", Name = "Maximilian", Surname = "Berg", Email = The.Max.Email });

        var note = (await Timeline.GetTimelineAsync(The.AdaLead, new() { Kind = TimelineKind.Notes })).Items.ShouldHaveSingleItem();

        note.Mentions.ShouldHaveSingleItem().Name.ShouldBe("Maximilian Berg");
        (await Leads.GetPersonAsync(The.AdaLead)).Person.Activities.ShouldContain(activity => activity.Description == "Ask @Maximilian Berg");
    }

    [Fact]
    public async Task Is_for_those_who_may_see_the_lead()
    {
        using var session = SignedInAs(The.Mia);

        (await Timeline.GetMentionablePeopleAsync()).Items.Select(person => person.Name).ShouldBe(["Bea Holm", "Max Holm", "Mia Berg", "Rita Holm"]);
        foreach (var nobody in new Guid[] { The.Omar, The.Cleo, Guid.CreateVersion7() })
        {
            (await Should.ThrowAsync<BusinessException>(() => Leads.AddActivityAsync(The.AdaLead, new() { Description = $"Hello {MentionText.Of(nobody)}" }))).Code
                .ShouldBe(CaidenceErrorCodes.Leads.UnknownMember);
        }

        using var next = SignedInAs(The.Omar);
        (await Bell.GetListAsync(new())).TotalCount.ShouldBe(0);
    }

    [Fact]
    public async Task Goes_with_the_lead()
    {
        using (SignedInAs(The.Mia))
        {
            await Leads.AddActivityAsync(The.AdaLead, new() { Description = $"Ask {MentionText.Of(The.Max)}" });
            await Leads.EraseAsync(The.AdaLead);
        }

        await Host.Jobs.RunAsync();

        Host.Mails.Sent.ShouldBeEmpty();
        using var session = SignedInAs(The.Max);
        (await Bell.GetListAsync(new())).Items.ShouldBeEmpty();
    }
}

public sealed class Naming_people_in_notes_on_SQLite(SqliteStage stage) : Naming_people_in_notes(stage);

public sealed class Naming_people_in_notes_on_PostgreSQL(PostgreSqlStage stage) : Naming_people_in_notes(stage);
