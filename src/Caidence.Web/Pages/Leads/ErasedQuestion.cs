using Caidence.Leads;

namespace Caidence.Web.Pages.Leads;

/// <summary>Asks for a second yes about somebody who was erased. It holds for the address and the number for which it was given.</summary>
public sealed class ErasedQuestion
{
    /// <summary>Whom it was asked about, as the form sends it back; null where there was nothing to ask.</summary>
    public string? About { get; set; }

    public bool IsMeant { get; set; }

    /// <summary>Writes, and notices when it has to be asked.</summary>
    public async Task AskAsync(LeadContactDto input, Func<Task> write)
    {
        var person = $"{input.Email} {input.Phone}";
        (About, IsMeant) = About == person ? (About, IsMeant) : (null, false);
        input.EvenIfErased = IsMeant;
        try
        {
            await write();
        }
        catch (BusinessException refusal) when (refusal.Code == CaidenceErrorCodes.Leads.PersonErased)
        {
            About = person;
            throw;
        }
    }
}
