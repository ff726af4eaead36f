using Caidence.Leads.Ingestion.Payloads;
using Shouldly;
using Xunit;
using static Caidence.Domain.Tests.Leads.Ingestion.Payloads.Bodies;

namespace Caidence.Domain.Tests.Leads.Ingestion.Payloads;

public class A_lead_from_Zapier_or_Make
{
    [Fact]
    public void Has_labels_and_nesting_in_every_spelling()
    {
        var answers = Answers(Generic("""
            {"First Name":"Ada","contact":{"email":"ada@example.com"},"contact__phone":"1","contact.city":"Paris","contact[zip]":"75001",
             "tags[]":"a","interests":["x","y"],"nothing":null,"empty":{},"ok":true,"big":12345678901234567890,"items":[{"sku":"s1"},{"sku":"s2"}]}
            """));

        answers.ShouldBe(new Dictionary<string, string>
        {
            ["First Name"] = "Ada", ["contact.email"] = "ada@example.com", ["contact.phone"] = "1", ["contact.city"] = "Paris",
            ["contact.zip"] = "75001", ["tags"] = "a", ["interests"] = "x|y", ["nothing"] = "", ["ok"] = "true",
            ["big"] = "12345678901234567890", ["items.0.sku"] = "s1", ["items.1.sku"] = "s2",
        });
    }

    [Theory]
    [InlineData("I agree [required]")]
    [InlineData("__underscored__")]
    public void Keeps_a_label_that_only_looks_nested(string label) =>
        Answers(Generic($$"""{"{{label}}":"yes"}""")).Keys.ShouldBe([label]);

    [Fact]
    public void May_list_names_and_values_as_form_builders_do()
    {
        var lead = GenericPayload.ToRawLead(Event(Generic("""
            {"fields":[{"name":"email","label":"Your e-mail","value":"ada@example.com"},{"name":"colours","values":["red","blue"]}]}
            """)).Payload);

        lead.Answers.Select(answer => (answer.Key, answer.Question, string.Join('|', answer.Values)))
            .ShouldBe([("email", "Your e-mail", "ada@example.com"), ("colours", null, "red|blue")]);
    }

    [Fact]
    public void Flags_numbers_because_they_have_lost_their_leading_zeros() =>
        GenericPayload.ToRawLead("""{"phone":1701234567,"zip":"01067"}""").Answers.Select(answer => answer.IsNumber).ShouldBe([true, false]);

    [Fact]
    public void Comes_as_a_form()
    {
        var answers = Answers(Generic("first+name=Ad%C3%A1&email=a%2Bb@example.com&tag=x&tag=y&broken=100%&flag&=lost", PayloadFormat.Form));

        answers.ShouldBe(new Dictionary<string, string>
        {
            ["first name"] = "Adá", ["email"] = "a+b@example.com", ["tag"] = "x|y", ["broken"] = "100%", ["flag"] = "",
        });
    }

    [Fact]
    public void Comes_as_xml()
    {
        var answers = Answers(Generic(
            """<?xml version="1.0"?><lead id="7"><name>Ada &amp; Co</name><contact><email>ada@example.com</email></contact><tag>x</tag><tag>y</tag></lead>""",
            PayloadFormat.Xml));

        answers.ShouldBe(new Dictionary<string, string>
        {
            ["id"] = "7", ["name"] = "Ada & Co", ["contact.email"] = "ada@example.com", ["tag"] = "x|y",
        });
    }

    [Theory]
    [InlineData("""<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>""")]
    [InlineData("<!DOCTYPE a><a>1</a>")]
    public void Is_refused_when_its_xml_brings_a_document_type(string body) =>
        Generic(body, PayloadFormat.Xml)
            .ShouldBeOfType<PayloadReading.Unreadable>().Problem.ShouldBe(PayloadProblem.InvalidXml);

    [Theory]
    [InlineData("<a><b></a>", PayloadProblem.InvalidXml)]
    [InlineData("", PayloadProblem.InvalidXml)]
    [InlineData("<a>&#xD800;</a>", PayloadProblem.InvalidXml)]
    public void Says_where_its_xml_breaks(string body, PayloadProblem problem)
    {
        var unreadable = Generic(body, PayloadFormat.Xml).ShouldBeOfType<PayloadReading.Unreadable>();

        unreadable.Problem.ShouldBe(problem);
        unreadable.At.ShouldNotBeNull();
    }

    [Fact]
    public void Is_refused_when_its_xml_is_too_deep() =>
        Generic(string.Concat(Enumerable.Repeat("<a>", 5000)) + string.Concat(Enumerable.Repeat("</a>", 5000)), PayloadFormat.Xml)
            .ShouldBeOfType<PayloadReading.Unreadable>().Problem.ShouldBe(PayloadProblem.TooDeep);

    [Theory]
    [InlineData("""{"email":"a@b.example"}""", "email", "a@b.example")]
    [InlineData("<l><email>a@b.example</email></l>", "email", "a@b.example")]
    [InlineData("call me, Ada", "text", "call me, Ada")]
    public void Comes_as_a_text_that_does_not_say_what_it_is(string body, string key, string value) =>
        Answers(Generic(body, PayloadFormat.Text)).ShouldBe(new Dictionary<string, string> { [key] = value });

    [Fact]
    public void Comes_in_lists_and_is_reported_one_by_one()
    {
        var reading = Generic("""[{"email":"a@b.example"},"oops",{},{"email":"c@d.example","test":true}]""", deliveryId: "d1");

        Events(reading).Select(lead => (lead.Key.Value, lead.IsTest)).ShouldBe([("delivery:d1#0", false), ("delivery:d1#3", true)]);
        ((PayloadReading.Read)reading).Skipped.ShouldBe([new("[1]", PayloadProblem.NotAnObject), new("[2]", PayloadProblem.Empty)]);
    }

    [Theory]
    [InlineData("[]", PayloadProblem.Empty)]
    [InlineData("{}", PayloadProblem.Empty)]
    [InlineData("\"text\"", PayloadProblem.NotAnObject)]
    [InlineData("null", PayloadProblem.NotAnObject)]
    public void Is_an_object_or_a_list_of_objects(string body, PayloadProblem problem) =>
        Generic(body).ShouldBe(new PayloadReading.Unreadable(problem));

    [Fact]
    public void Has_its_limits()
    {
        Generic($"[{string.Join(',', Enumerable.Repeat("{\"a\":1}", 101))}]").ShouldBe(new PayloadReading.Unreadable(PayloadProblem.TooManyItems));
        Generic($"{{{string.Join(',', Enumerable.Range(0, 501).Select(n => $"\"f{n}\":1"))}}}")
            .ShouldBe(new PayloadReading.Unreadable(PayloadProblem.TooManyFields));
        Generic(string.Join('&', Enumerable.Range(0, 501)), PayloadFormat.Form).ShouldBe(new PayloadReading.Unreadable(PayloadProblem.TooManyFields));
    }
}
