using Caidence.Leads;

namespace Caidence.Web.Pages.Leads;

/// <summary>Asks for a second yes about somebody who was erased. It holds for the address and the number for which it was given.</summary>
public sealed class ErasedQuestion
{
    /// <summary>Whom it was asked about, as the form sends it back.</summary>
    public string? About { get; set; }

    public bool IsAsked { get; private set; }

    /// <summary>Writes, and notices when it has to be asked.</summary>
    public async Task AskAsync(LeadContactDto input, Func<Task> write)
    {
        var person = $"{input.Email} {input.Phone}";
        input.EvenIfErased &= About == person;
        try
        {
            await write();
        }
        catch (BusinessException refusal) when (refusal.Code == CaidenceErrorCodes.Leads.PersonErased)
        {
            (IsAsked, About) = (true, person);
            throw;
        }
    }
}
