namespace Caidence.Platforms.Meta.WhatsApp;

/// <summary>An app that hears of messages to a WhatsApp Business account.</summary>
internal sealed record WhatsAppSubscriber(WhatsAppSubscriber.App? WhatsappBusinessApiData)
{
    public bool IsWhole => WhatsappBusinessApiData is not null;
    public string? Id => WhatsappBusinessApiData?.Id;

    internal sealed record App(string? Id);
}
